import { describe, expect, it } from 'vitest';
import { backingsOf } from '../../src/content/view/backing.ts';
import { backingTally, tagOf } from '../../src/content/view/backing-tag.ts';
import { corpus, note, page, source } from './storm.ts';

const AT = { file: 'content/storm.mdx', line: 1, column: 1 };
const GAZETTE = source('gazette', 'The pier fell at noon. Four died.');
const DIGEST = source('digest', 'The pier fell at noon.', 'a writing machine');
const NOTES = [
  note('office', 'gazette', ['The pier fell'], 'harbour'),
  note('pilot', 'gazette', ['The pier fell'], 'pilot'),
  note('crew', 'gazette', ['Four died.'], 'crew'),
  note('bare', 'gazette', ['Four died.']),
  note('machine', 'digest', ['The pier fell'], 'crew'),
  { kind: 'differ', label: 'differ', entry: 'dead', place: AT, body: AT } as const,
  { kind: 'signpost', label: 'on', reason: 'leads on', place: AT, body: AT } as const,
];
const BASE = corpus({ sources: [GAZETTE, DIGEST] });
const PILOT = { slug: 'pilot', name: 'a pilot', side: 'port', aliases: [], plural: false, role: '', place: AT };

function read(...texts: string[]) {
  const storm = page('storm', 1, texts, NOTES);
  const all = { ...BASE, speakers: [...BASE.speakers, PILOT], pages: [storm] };
  return { all, storm, found: backingsOf(all, storm).map(({ backing }) => backing) };
}

const kindOf = (text: string) => read(text).found[0]?.kind;

describe('what bears a statement out', () => {
  it('is counted by speaker, not by note or document', () => {
    expect(kindOf('It fell.[office][crew]')).toBe('several');
    expect(kindOf('It fell.[office]')).toBe('one');
    expect(kindOf('It fell.[bare]')).toBe('unnamed');
  });

  it('is a party’s own figure where one side alone counts', () => {
    expect(kindOf('The crew said that 4 fishers died.[crew]')).toBe('figure');
    expect(kindOf('The crew said that they died on 2 May.[crew]')).toBe('one');
    expect(kindOf('The crew and the office said that 4 fishers died.[crew][office]')).toBe('several');
  });

  it('is a machine’s document only where there is no other, whoever is quoted in it', () => {
    expect(kindOf('It fell, the crew said.[machine]')).toBe('machine');
    expect(kindOf('It fell, the crew said.[machine][crew]')).toBe('one');
  });

  it('is ourselves where we lead on or speak of our documents', () => {
    expect(kindOf('So much for it.[on]')).toBe('ours');
    expect(kindOf('Our documents do not say why.[office]')).toBe('ours');
  });

  it('may be disputed besides, and speakers of one side are told as such', () => {
    const [first, second] = read('It fell.[office][pilot][differ] Four died.[office][crew]').found;
    expect([first?.disputed, first?.oneSide, second?.disputed, second?.oneSide]).toEqual([
      ...[true, true, false, false],
    ]);
    expect(first && tagOf(first).words).toBe('two origins, one side');
    expect(second && tagOf(second).shapes.map(({ glyph }) => glyph)).toEqual(['●', '◆']);
  });

  it('is counted for the legend, each statement once and the disputed again', () => {
    const { all, storm } = read('It fell.[bare][differ] So it went on.[on]', 'It fell.[bare]');
    const { statements, disputed, kinds } = backingTally(all, [storm]);
    expect([statements, disputed]).toEqual([3, 1]);
    expect(kinds.map(({ id, count }) => `${id} ${count}`)).toEqual(['unnamed 2', 'ours 1']);
  });
});
