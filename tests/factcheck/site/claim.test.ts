import { expect, it } from 'vitest';
import type { ClaimShown, Shown } from '../../../src/factcheck/site/shown.ts';
import { claims } from '../../../src/factcheck/site/claim.ts';
import { claimsOf } from '../../../src/content/view/citation/claims.ts';
import { corpus, note, page, source } from '../../content/storm.ts';

const AT = { file: 'content/storm.mdx', line: 1, column: 1 };
const GAZETTE = source('gazette', 'Four died, the office said. The crews said nine.');
const NOTES = [
  note('four', 'gazette', ['Four died, the office said.'], 'harbour'),
  note('nine', 'gazette', ['The crews said nine.'], 'crew'),
];
const entry = {
  ...page('dead', 1, ['Four died.[four][nine]'], NOTES),
  kind: 'disagreement' as const,
};
const side = (label: string) => ({ note: label, asOf: 'not stated' as const, place: AT });
const ALL = corpus({
  sources: [GAZETTE],
  pages: [entry],
  disagreements: [
    {
      ...{ id: 'dead', kind: 'conflict', matters: 'high', tolls: [], timeline: [], place: AT },
      sides: [side('four'), side('nine')],
    },
  ],
});
const graph = JSON.parse(claimsOf(ALL, entry)) as { '@graph': ClaimShown[] };
const SIDES = graph['@graph'];

function judged(...shown: ClaimShown[]): string[] {
  const bare = { marks: [], quotes: [], numbers: new Map(), charts: [], engines: [], runs: [] };
  const built: Shown = { ...bare, file: 'disagreements/dead/index.html', claims: shown };
  return claims(ALL, built).map(({ message }) => message);
}

it('the claims of an entry are its sides, with their words, speakers and documents, and no rating', () => {
  expect(SIDES.map(({ text, author }) => [text, author])).toEqual([
    ['Four died, the office said.', 'The harbour office'],
    ['The crews said nine.', 'The crew'],
  ]);
  expect(judged(...SIDES)).toEqual([]);
});

it('a claim with other words, another speaker, a date of its own or a rating is refused, and so is a lack of one', () => {
  const [first = {}, second = {}] = SIDES;
  const rated = { ...first, reviewRating: { ratingValue: 1 } };
  for (const wrong of [{ ...first, text: 'Five died.' }, { ...first, author: 'The crew' }, rated])
    expect(judged(wrong, second)).toEqual([
      expect.stringContaining('Unexpected claim'),
      expect.stringContaining('Unexpected lack of a claim'),
    ]);
  expect(judged(first)).toHaveLength(1);
});
