import type { Speaker } from '../../src/factcheck/corpus.ts';
import { anyOf, replacing, sentenceAt, type Edit } from './edit.ts';
import { isProse, supportOf, type Fault, type Material, type PassageNote } from './fault.ts';
import { pickWhere } from './random.ts';
import type { Spot } from './spot.ts';

const forms = ({
  name,
  variants,
  also,
}: Material['corpus']['site']['spellings'][number]): string[] => [name, ...variants, ...also];

/** Names swapped for others of their kind that `others` allows; `text` is the sentence, or the words that repeat. */
function renamed(
  spot: Spot,
  { corpus }: Material,
  random: () => number,
  allowed: (
    found: string,
    all: readonly string[],
    told: string,
    notes: readonly PassageNote[],
  ) => boolean,
): Edit[] {
  const { spellings } = corpus.site;
  const owners = new Map(
    spellings.flatMap((one) => [one.name, ...one.also].map((form) => [form, one])),
  );
  return replacing(spot, anyOf([...owners.keys()]), ([found]) => found).flatMap((edit): Edit[] => {
    const own = owners.get(edit.insert);
    const notes = supportOf(spot, edit);
    const { start, end } = sentenceAt(spot.text, edit.at - spot.start);
    const told = spot.text.slice(start, end);
    const other = pickWhere(
      spellings,
      random,
      (one) =>
        one !== own && one.kind === own?.kind && allowed(edit.insert, forms(one), told, notes),
    );
    const insert = other?.name;
    return insert === undefined ? [] : [{ ...edit, insert }];
  });
}

const has = (text: string, names: readonly string[]): boolean => anyOf(names).test(text);
const joined = (notes: readonly PassageNote[]): string =>
  notes.flatMap(({ parts }) => parts).join(' ');
/** Whether a passage lists two names side by side, so that what it says of one it may say of the other. */
const listed = (text: string, one: string, other: readonly string[]): boolean =>
  text
    .split(/[.;:]|, (?:who|which)/u)
    .some((clause) => has(clause, [one]) && has(clause, other) && /,| and /u.test(clause));

/** The words of all that a page tells, for names that stand in what only repeats. */
function pageText({ base }: Spot, { spots }: Material): string {
  const own = spots.filter((spot) => spot.base === base || base.page === null);
  return own
    .filter(({ role }) => role !== 'note')
    .map(({ text }) => text)
    .join(' ');
}

const byName = ({ name, aliases }: Speaker): string[] => [name, ...aliases];

/** Who is named as the one who says so, swapped for another speaker of the corpus. */
function respoken(spot: Spot, { corpus }: Material, random: () => number): Edit[] {
  const owners = new Map(
    corpus.speakers.flatMap((one) => byName(one).map((alias) => [alias, one])),
  );
  const long = [...owners.keys()].filter((alias) => alias.length > 2);
  return replacing(spot, anyOf(long), ([found]) => found).flatMap((edit): Edit[] => {
    const own = owners.get(edit.insert);
    const notes = supportOf(spot, edit);
    const speaking = notes.some(({ speaker }) => speaker === own?.slug);
    if (!speaking && spot.role === 'told') return [];
    const passages = joined(notes);
    const other = pickWhere(
      corpus.speakers,
      random,
      (one) =>
        one !== own &&
        !notes.some(({ speaker }) => speaker === one.slug) &&
        !byName(one).some((alias) => has(spot.text, [alias]) || has(passages, [alias])),
    );
    const name = other?.name;
    const before = spot.base.raw.slice(0, edit.at).endsWith('the ');
    return name === undefined
      ? []
      : [{ ...edit, insert: before ? name.replace(/^the /u, '') : name }];
  });
}

/**
 * Told as a fact what somebody said: only where every note of the sentence has a speaker, whom the
 * rest of it does not name, as in `the mayor said, according to a report`.
 */
function unspoken(spot: Spot, { corpus }: Material): Edit[] {
  if (spot.role !== 'told') return [];
  const patterns: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/(?<=^|[.?!]\u0000* )According to [^,]+, \p{Ll}/gu, (found) => found.slice(-1).toUpperCase()],
    [/, according to [^,.;]+(?=\.)/gu, () => ''],
    [
      /(?<=^|[.?!]\u0000* )[^,.;:]+ (?:said|stated) that \p{L}/gu,
      (found) => found.slice(-1).toUpperCase(),
    ],
  ];
  return patterns
    .flatMap(([pattern, by]) => replacing(spot, pattern, ([found]) => by(found)))
    .filter((edit) => {
      const notes = supportOf(spot, edit);
      const { start, end } = sentenceAt(spot.text, edit.at - spot.start);
      const rest =
        spot.text.slice(start, edit.at - spot.start) +
        spot.text.slice(edit.at - spot.start + edit.remove, end);
      const named = corpus.speakers
        .filter(({ slug }) => notes.some(({ speaker }) => speaker === slug))
        .some((one) => has(rest, byName(one)));
      return notes.length > 0 && notes.every(({ speaker }) => speaker !== null) && !named;
    });
}

/** Names and speakers. */
export const NAME_FAULTS: readonly Fault[] = [
  {
    family: 'names',
    kind: 'name of another passage',
    edits: (spot, material, random) => {
      if (!isProse(spot)) return [];
      const page = spot.role === 'repeated' ? pageText(spot, material) : '';
      return renamed(
        spot,
        material,
        random,
        (_own, all, told, notes) => !has(`${page} ${told} ${joined(notes)}`, all),
      );
    },
  },
  {
    family: 'names',
    kind: 'name of the same passage',
    edits: (spot, material, random) =>
      spot.role !== 'told'
        ? []
        : renamed(spot, material, random, (own, all, told, notes) => {
            const passages = joined(notes);
            return has(passages, all) && !has(told, all) && !listed(passages, own, all);
          }),
  },
  {
    family: 'speakers',
    kind: 'another speaker',
    edits: (spot, material, random) => (isProse(spot) ? respoken(spot, material, random) : []),
  },
  { family: 'speakers', kind: 'told as a fact', edits: unspoken },
];
