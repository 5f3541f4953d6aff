import { BLANK, open, type Edit, type Region } from './edit.ts';
import type { Family, Fault, Material } from './fault.ts';
import { bears } from './bearing.ts';
import { pick, pickWhere } from './random.ts';
import type { Spot } from './spot.ts';

/** The body of a note that quotes a passage: speaker, source, and the words between its marks. */
export interface Quoting extends Region {
  readonly speaker: string | null;
  readonly source: string;
  readonly words: Region;
}

/** What the line of a note quotes, or null where it quotes nothing. */
export function quoting({ start, text, role }: Spot): Quoting | null {
  const match = /^(\[\^[\w-]+\]: )(?:([a-z0-9-]+), )?([a-z0-9-]+): (["`])(.*)\4$/u.exec(text);
  if (role !== 'note' || !match) return null;
  const [whole, mark = '', speaker, source = '', , words = ''] = match;
  return {
    start: start + mark.length,
    text: whole.slice(mark.length),
    speaker: speaker ?? null,
    source,
    words: { start: start + whole.length - 1 - words.length, text: words },
  };
}

/** The words of a passage, in a note or in a row of the ledger. */
function passage(spot: Spot): Region | null {
  return spot.role === 'datum' && spot.key === 'passage' ? spot : (quoting(spot)?.words ?? null);
}

/** One character of a passage changed. */
const character = (kind: string, pattern: RegExp, by: (found: string) => string | null): Fault => ({
  family: 'passages',
  kind,
  edits: (spot) => {
    const words = passage(spot);
    if (!words) return [];
    return [...words.text.replaceAll('[…]', BLANK.repeat(3)).matchAll(pattern)].flatMap(
      ({ index, 0: found }): Edit[] => {
        const insert = by(found);
        return insert === null ? [] : [{ at: words.start + index, remove: found.length, insert }];
      },
    );
  },
});
const swapped =
  (pairs: Readonly<Record<string, string>>) =>
  (found: string): string | null =>
    pairs[found] ?? null;

/** The start or the end of a passage cut away, as far as a pattern reaches, where enough is left to quote. */
const cropped = (
  kind: string,
  patterns: (spot: Spot, material: Material) => readonly RegExp[],
): Fault => ({
  family: 'passages',
  kind,
  edits: (spot, material) => {
    const words = quoting(spot)?.words;
    if (!words) return [];
    return patterns(spot, material).flatMap((pattern): Edit[] => {
      const match = pattern.exec(words.text);
      if (!match || words.text.length - match[0].length < 20) return [];
      return [{ at: words.start + match.index, remove: match[0].length, insert: '' }];
    });
  },
});

/** The body of a note given way to another. */
const rewritten = (
  family: Family,
  kind: string,
  by: (note: Quoting, spot: Spot, material: Material, random: () => number) => string | null,
): Fault => ({
  family,
  kind,
  edits: (spot, material, random) => {
    const note = quoting(spot);
    const insert = note && by(note, spot, material, random);
    return !note || insert === null ? [] : [{ at: note.start, remove: note.text.length, insert }];
  },
});
const cite = (speaker: string | null, source: string, words: string): string =>
  `${speaker === null ? '' : `${speaker}, `}${source}: ${words}`;
const quoted = ({ text }: Quoting): string => text.slice(text.search(/["`]/u));

/** The body of a note given way to that of another, which does not bear out what its own does. */
const exchanged = (
  kind: string,
  may: (other: Quoting, note: Quoting, there: Spot, here: Spot) => boolean,
): Fault =>
  rewritten('exchanged', kind, (note, spot, { spots }, random) => {
    const there = pickWhere(spots, random, (one) => {
      const other = one.base.stage === null ? quoting(one) : null;
      if (!other || other.words.text === note.words.text) return false;
      return may(other, note, one, spot) && !bears(other, note, spot);
    });
    return (there && quoting(there)?.text) ?? null;
  });

/** Passages that are no longer those of their document. */
export const PASSAGE_FAULTS: readonly Fault[] = [
  character('letter changed', /(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu, (c) => (c === 'e' ? 'a' : 'e')),
  character('letter left out', /(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu, () => ''),
  character('letter doubled', /(?<=\p{Ll})[ml](?=\p{Ll})/gu, (c) => c + c),
  character('case changed', /(?<![\p{L}])\p{L}/gu, (c) =>
    c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase(),
  ),
  character('accent added', /[aeo](?=\p{Ll})/gu, (c) => `${c}\u0301`.normalize('NFC')),
  character(
    'quotation mark',
    /[’“”'"‘]/gu,
    swapped({ '’': "'", "'": '’', '“': '"', '”': '"', '"': '“', '‘': "'" }),
  ),
  character('dash', /[‑–—-]/gu, swapped({ '-': '‑', '‑': '-', '–': '-', '—': '–' })),
  character('space made another', /(?<=\p{L}) (?=\p{L})/gu, () => '\u00a0'),
  character('space doubled', /(?<=\p{L}) (?=\p{L})/gu, () => '  '),
  character('space left out', /(?<=\p{L}) (?=\p{L})/gu, () => ''),
  character('stop left out', /(?<=\p{L})[,;.](?= \p{L})/gu, () => ''),
  character('digit of a passage', /\d/gu, (d) => String((Number(d) + 1) % 10)),
  character('word left out', /(?<=\p{L} )\p{Ll}{4,} (?=\p{L})/gu, () => ''),
  {
    family: 'passages',
    kind: 'letter of a quotation',
    edits: ({ role, start, text }) =>
      role !== 'told'
        ? []
        : [...text.matchAll(/(?<!\w)"[^"]*"/gu)].flatMap(({ index, 0: words }) =>
            [...words.matchAll(/(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu)].map(({ index: at, 0: c }) => ({
              at: start + index + at,
              remove: 1,
              insert: c === 'e' ? 'a' : 'e',
            })),
          ),
  },
  cropped('cropped of its attribution', (spot, { corpus }) =>
    quoting(spot)?.speaker === null
      ? []
      : [
          /^According to .+?, (?=\S)/iu,
          /^.{3,80}? (?:said|stated|claimed|reported|announced|added) (?:that )?(?!\[…\])/u,
          new RegExp(
            `,? (?:according to|said|stated by) [^[\\]]*(?:${names(spot, corpus)})[^[\\]]*$`,
            'u',
          ),
        ],
  ),
  cropped('cropped of its denial or hedge', () => [
    /^.*(?<!\p{L})(?:no|not|never|denied|reportedly|allegedly|attempted to|tried to|without) (?!\[…\])/u,
  ]),
  rewritten(
    'passages',
    'moved to another source',
    ({ source, speaker, ...note }, _spot, { corpus }, random) => {
      const other = pick(
        corpus.sources.filter(({ slug }) => slug !== source),
        random,
      );
      return other && cite(speaker, other.slug, quoted({ source, speaker, ...note }));
    },
  ),
  rewritten('passages', 'speaker taken from a note', (note) =>
    note.speaker === null ? null : cite(null, note.source, quoted(note)),
  ),
  rewritten('passages', 'speaker put into a note', (note, _spot, { corpus }, random) => {
    const other = pick(
      corpus.speakers.filter(({ slug }) => slug !== note.speaker),
      random,
    );
    return other && cite(other.slug, note.source, quoted(note));
  }),
  exchanged('exchanged for another passage', () => true),
  exchanged(
    'exchanged for one of the same speaker',
    (other, note) => other.speaker === note.speaker,
  ),
  exchanged(
    'exchanged for one of the same page',
    (_other, _note, there, here) => there.base === here.base,
  ),
];

/** The names of the speaker of a note, for a pattern. */
function names(spot: Spot, { speakers }: Material['corpus']): string {
  const slug = quoting(spot)?.speaker;
  const speaker = speakers.find((one) => one.slug === slug);
  const all = speaker ? [speaker.name, ...speaker.aliases] : ['\u0000'];
  return all.map((name) => open(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
}
