import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/content/evidence.ts';
import { marksOf, usesOf } from '../../src/content/view/uses.ts';
import { corpus, note, page, source, toll, withChart } from './storm.ts';

const GAZETTE = source('gazette', 'The harbour office said that “four fishers” died.\nThe pier  fell at noon.');
const DIGEST = source('digest', 'The pier fell at noon, the digest wrote.', 'a writing machine');
const CHART = { id: 'dead', kind: 'compared', title: 'Four dead', counts: '', reading: '', rows: ['fishers'], place: GAZETTE.place };

function evidence(texts: string[], notes: ReturnType<typeof note>[]) {
  const storm = page('storm', 1, texts, notes);
  return evidenceOf(corpus({ sources: [GAZETTE, DIGEST], pages: [storm] }), storm);
}

describe('the notes of a page', () => {
  it('are numbered by first use, and each use has an address of its own', () => {
    const notes = [note('pier', 'gazette', ['The pier']), note('dead', 'gazette', ['“four fishers”'])];
    const found = evidence(['Four died.[dead] The pier fell.[pier]', 'It fell.[pier][dead]'], notes);
    expect(found.map(({ label, number }) => `${number} ${label}`)).toEqual(['1 dead', '2 pier']);
    expect(found[0]?.uses.map(({ id }) => id)).toEqual(['ref-dead', 'ref-dead:2']);
    expect(found[1]?.uses.map(({ words }) => words)).toEqual(['“The pier fell.”', '“It fell.”']);
  });

  it('hold the seed’s own characters', () => {
    const [first] = evidence(['It fell.[pier]'], [note('pier', 'gazette', ['The pier  fell', 'at noon.'])]);
    expect(first).toMatchObject({ parts: ['The pier  fell', 'at noon.'], source: { seed: 'gazette_0001' } });
  });

  it('are refused where the words are not in the seed', () => {
    expect(() => evidence(['It fell.[pier]'], [note('pier', 'gazette', ['The pier stood'])])).toThrow(
      'Unexpected passage',
    );
  });

  it('say who speaks, and on which side', () => {
    const [first] = evidence(['Four died.[dead]'], [note('dead', 'gazette', ['“four fishers”'], 'harbour')]);
    expect(first).toMatchObject({ speaker: { name: 'The harbour office', status: 'official' } });
  });

  it('name a use by the last words of its sentence', () => {
    const text = 'Before. The pier of the old harbour fell into the sea.[pier]';
    const [first] = evidence([text], [note('pier', 'gazette', ['The pier'])]);
    expect(first?.uses[0]?.words).toBe('“… old harbour fell into the sea.”');
  });

  it('come last where only a sum cites them', () => {
    const sum = { kind: 'sum', label: 'all', total: 4, terms: [{ sign: 1, value: 4 }], of: ['dead'] } as const;
    const notes = [note('dead', 'gazette', ['“four fishers”']), { ...sum, place: GAZETTE.place, body: GAZETTE.place }];
    const found = evidence(['Four in all.[all]'], notes);
    expect(found[0]).toMatchObject({ kind: 'sum', formula: '4 = 4', of: [{ label: 'dead', number: 2 }] });
    expect(found[1]).toMatchObject({ label: 'dead', number: 2, uses: [] });
  });
});

describe('a machine-written document', () => {
  const machine = note('machine', 'digest', ['The pier fell at noon']);
  const human = note('human', 'gazette', ['at noon.']);

  it('is marked where a statement rests on it alone', () => {
    const [first] = evidence(['It fell.[machine]'], [machine]);
    expect(first).toMatchObject({ soleSupport: true, source: { machine: 'a writing machine' } });
  });

  it('is no sole support beside another document', () => {
    const found = evidence(['It fell.[machine][human]'], [machine, human]);
    expect(found.map((each) => each.kind === 'passage' && each.soleSupport)).toEqual([false, false]);
  });

  it('is sole support when one of two statements has nothing else', () => {
    const found = evidence(['It fell.[machine][human] At noon.[machine]'], [machine, human]);
    expect(found.map((each) => each.kind === 'passage' && each.soleSupport)).toEqual([true, false]);
  });
});

describe('the rows of a chart', () => {
  const row = toll('fishers', 'gazette', '“four fishers”');
  const tail = { sources: [GAZETTE], tolls: [row], charts: [CHART] };

  it('are notes of their page', () => {
    const storm = withChart(page('storm', 1, ['It fell.[pier]'], [note('pier', 'gazette', ['The pier'])]), 'dead', ['fishers']);
    const all = corpus({ ...tail, pages: [storm] });
    expect(evidenceOf(all, storm)[1]).toMatchObject({ label: 'fishers', number: 2 });
    expect(marksOf(all, storm, 'dead').get('fishers')?.id).toBe('ref-fishers');
  });

  it('are named in links back by the chart and by who is counted', () => {
    const storm = withChart(page('storm', 1, ['It fell.[pier]'], [note('pier', 'gazette', ['The pier'])]), 'dead', ['fishers']);
    const all = corpus({ ...tail, pages: [storm] });
    expect(evidenceOf(all, storm)[1]?.uses[0]?.words).toBe('the table of the chart, fishers killed');
  });

  it('come first where they open the overview', () => {
    const front = withChart(page('overview', 0, ['It fell.[pier]'], [note('pier', 'gazette', ['The pier'])]), 'dead', ['fishers']);
    const all = corpus({ ...tail, pages: [front] });
    expect(usesOf(all, front).map(({ id, from }) => `${id} ${from.kind}`)).toEqual([
      'ref-fishers lead',
      'ref-pier text',
      'ref-fishers:2 chart',
    ]);
  });
});
