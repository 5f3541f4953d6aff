import { describe, expect, it } from 'vitest';
import { check } from '../../../src/factcheck/check.ts';
import { errorsIn } from '../../../src/factcheck/finding.ts';
import { withMap } from '../../../src/factcheck/map/page.ts';
import type { Locality } from '../../../src/factcheck/map/locality.ts';
import { corpusOf } from '../explainer.ts';

const place = { file: 'content/places.yaml', line: 1, column: 1 };
const NOTES = [
  '[^bank]: report: "Looters attempted to break into the bank in Merrow, and 7 guards were captured."',
  '[^lost]: coast-watch, report: "According to the coast watch, no boat was lost in Tarn."',
  '[^reached]: report: "The storm reached Port Alda at around 03:00 on 2 March 2031 and spanned at least nine districts, including Merrow and Tarn."',
].join('\n');
const BODY = `Looters attempted to break into the bank in Merrow, the report says.[^bank] According to the coast watch, no boat was lost in Tarn.[^lost] The storm spanned at least nine districts, including Merrow and Tarn, the report says.[^reached]\n\n<Map />\n\n${NOTES}`;

const told = (what: string, ...labels: string[]): Locality['told'][number] => ({
  ...{ what, also: [], place },
  notes: labels.map((label) => ({ label, place })),
});
const merrow = (change: Partial<Locality> = {}): Locality => ({
  ...{ slug: 'merrow', name: 'Merrow', position: null, caption: null, place },
  told: [told('Looters attempted to break into the bank in Merrow, the report says.', 'bank')],
  ...change,
});

/** The rules that places break on a page that shows them. */
function rulesOf(...places: readonly Locality[]): string[] {
  const corpus = corpusOf({ body: BODY });
  const pages = corpus.pages.map((page) => withMap(page, places));
  return errorsIn(check({ ...corpus, places, pages }))
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'sources/unaccounted');
}

describe('localities(context) accepts', () => {
  it('a place with what its passage says', () => {
    expect(rulesOf(merrow())).toEqual([]);
  });

  it('words under a name that stand in a sentence on it', () => {
    expect(rulesOf(merrow({ caption: 'the bank' }))).toEqual([]);
  });

  it('a sentence on several places that names each, with what their list shares', () => {
    const what =
      'The storm spanned at least nine districts, including Merrow and Tarn, the report says.';
    const tarn: Locality = { ...merrow(), slug: 'tarn', name: 'Tarn', told: [] };
    expect(rulesOf(merrow({ told: [{ ...told(what, 'reached'), also: ['tarn'] }] }), tarn)).toEqual(
      [],
    );
  });
});

describe('localities(context) refuses', () => {
  it.each<[string, Partial<Locality>, string]>([
    ['a place that is not known', { name: 'Mero' }, 'name/unknown-place'],
    ['another spelling than the house’s', { name: 'Merow' }, 'name/unknown-place'],
    ['a body as a place', { name: 'Dana Reyes' }, 'name/unknown-place'],
    ['a sentence on another place', { name: 'Tarn' }, 'name/other-place'],
    [
      'a place that the passage does not name',
      {
        name: 'Tarn',
        told: [told('Looters attempted to break into the bank in Tarn, the report says.', 'bank')],
      },
      'name/not-in-passage',
    ],
    [
      'what the passage puts in another place',
      {
        told: [
          told('According to the coast watch, no boat was lost in Merrow.', 'lost', 'reached'),
        ],
      },
      'event/place',
    ],
    [
      'a figure that no passage has',
      {
        told: [told('Looters attempted to break into 2 banks in Merrow, the report says.', 'bank')],
      },
      'figure/absent',
    ],
    [
      'an attempt told as a deed',
      { told: [told('Looters broke into the bank in Merrow, the report says.', 'bank')] },
      'event/attempt-lost',
    ],
    [
      'words of a speaker without the speaker',
      {
        slug: 'tarn',
        name: 'Tarn',
        told: [told('No boat was lost in Tarn, the report says.', 'lost')],
      },
      'speaker/unnamed',
    ],
    [
      'words of another speaker',
      {
        slug: 'tarn',
        name: 'Tarn',
        told: [told('According to the harbour office, no boat was lost in Tarn.', 'lost')],
      },
      'speaker/unnamed',
    ],
    [
      'words under a name that no sentence on it has',
      { caption: 'the mill' },
      'coverage/caption-word',
    ],
    ['a figure under a name', { caption: '7 banks' }, 'figure/caption-absent'],
    ['another place under a name', { caption: 'Tarn' }, 'name/caption'],
    [
      'a deed under a name, since nobody can say there whose account it is',
      { caption: 'guards captured' },
      'event/caption-deed',
    ],
    ['a superlative under a name', { caption: 'most targeted' }, 'event/caption-deed'],
    [
      'no note',
      { told: [told('Looters attempted to break into the bank in Merrow, the report says.')] },
      'coverage/no-note',
    ],
  ])('%s', (_, change, rule) => {
    expect(rulesOf(merrow(change))).toContain(rule);
  });

  it('a sentence that leaves out one of the places that share it', () => {
    const tarn: Locality = { ...merrow(), slug: 'tarn', name: 'Tarn', told: [] };
    const shared = merrow().told.map((one) => ({ ...one, also: ['tarn'] }));
    expect(rulesOf(merrow({ told: shared }), tarn)).toContain('name/other-place');
  });
});
