import { describe, expect, it } from 'vitest';
import { omissionsOf } from '../../src/content/view/omission.ts';
import { outlineOf } from '../../src/content/view/outline.ts';
import { tallyOf } from '../../src/content/view/tally.ts';
import { byPage } from '../../src/content/view/used-in.ts';
import { voicesOf } from '../../src/content/view/voices.ts';
import { corpus, note, page, source } from './storm.ts';

const GAZETTE = source('gazette', 'Rain fell on the old harbour. The pier fell at noon. Four died.');
const AT = GAZETTE.place;

describe('what is left out of a source', () => {
  const left = (opening: string) => ({ opening, whole: false, reason: 'Says the same.', place: AT });
  const found = omissionsOf({
    ...GAZETTE,
    leftOut: [left('The pier fell at noon'), left('Rain fell on the old harbour')],
  });

  it('stands in the order of the document, by its place and without its words', () => {
    expect(found.map(({ where }) => where)).toEqual(['Line 1, sentence 1', 'Line 1, sentence 2']);
  });
});

describe('the places that use a passage', () => {
  const use = (path: string, id: string) => ({ page: { path, title: `On ${path}` }, id, words: id });

  it('are told page by page, in the order of the pages', () => {
    const found = byPage([use('/', 'ref-a'), use('/storm/', 'ref-b'), use('/storm/', 'ref-b:2')]);
    expect(found.map(({ title, uses }) => [title, ...uses.map(({ id }) => id)])).toEqual([
      ['On /', 'ref-a'],
      ['On /storm/', 'ref-b', 'ref-b:2'],
    ]);
  });
});

describe('the speakers of one side', () => {
  it('begin with those whom the site quotes', () => {
    const quiet = { slug: 'pilot', name: 'a pilot', side: 'port', aliases: [], plural: false, role: '', place: AT };
    const all = corpus({ sources: [GAZETTE] });
    const storm = page('storm', 1, ['Four died.[dead]'], [note('dead', 'gazette', ['Four died.'], 'harbour')]);
    const [first] = voicesOf({ ...all, speakers: [quiet, ...all.speakers], pages: [storm] });
    expect(first?.entries.map(({ voice, said }) => `${voice.slug} ${said.length}`)).toEqual([
      'harbour 1',
      'pilot 0',
    ]);
  });
});

describe('the tally of a build', () => {
  it('counts notes by what they are, and lists each exception with its page and reason', () => {
    const notes = [
      note('pier', 'gazette', ['The pier fell']),
      { kind: 'signpost', label: 'on', reason: 'leads on', place: AT, body: AT } as const,
      { kind: 'exception', label: 'odd', family: 'figure', reason: 'our own', place: AT, body: AT } as const,
    ];
    const storm = page('storm', 1, ['It fell.[pier] So it went on.[on] Two texts.[odd]'], notes);
    const { facts, exceptions } = tallyOf(corpus({ sources: [GAZETTE], pages: [storm] }), 3);
    expect(facts.map(({ value }) => value)).toEqual([
      ...['1', '3', '3', '1', '1', 'None', 'None', 'None', 'None', 'None', 'None', '1', '3'],
    ]);
    expect(exceptions).toEqual([{ page: 'On storm', family: 'figures', reason: 'our own' }]);
  });
});

describe('the outline of a page', () => {
  const storm = page('storm', 1, ['It fell.[pier]'], [note('pier', 'gazette', ['The pier fell'])]);
  const changed = (day: string | null) => {
    const dated = { ...storm, changed: day };
    return outlineOf(corpus({ sources: [GAZETTE], pages: [dated] }), dated).changed;
  };

  it('says in words when the page was last changed, and nothing where it does not', () => {
    expect(changed('2031-05-04')).toBe('4 May 2031');
    expect(changed(null)).toBe('');
  });
});
