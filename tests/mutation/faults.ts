import type { Corpus } from '../../src/factcheck/corpus.ts';
import { front, headings, notes, prose, replacing, type Edit } from './edit.ts';
import { pick } from './random.ts';

/** One kind of fault, and where it may be planted in a page. */
export interface Fault {
  readonly kind: string;
  readonly edits: (raw: string, corpus: Corpus, random: () => number) => Edit[];
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const next = (list: readonly string[], word: string) =>
  list[(list.indexOf(word) + 1) % list.length] ?? word;
const digit = ({ 0: d }: RegExpExecArray) => String((Number(d) % 9) + 1);
const swap =
  (pairs: Readonly<Record<string, string>>) =>
  (raw: string): Edit[] =>
    replacing(
      prose(raw),
      new RegExp(`(?<![\\p{L}-])(?:${Object.keys(pairs).join('|')})(?![\\p{L}-])`, 'gu'),
      ({ 0: word }) => pairs[word] ?? word,
    );
const inProse = (pattern: RegExp, by: (match: RegExpExecArray) => string) => (raw: string) =>
  replacing(prose(raw), pattern, by);
/** In the passages of notes, character for character. */
const inPassages =
  (pattern: RegExp, by: string | ((found: string) => string)) =>
  (raw: string): Edit[] =>
    notes(raw).flatMap(({ start, text }) => {
      const open = text.search(/["`]/u) + 1;
      return [...text.slice(open, -1).matchAll(pattern)].map(({ index, 0: found }) => ({
        at: start + open + index,
        remove: found.length,
        insert: typeof by === 'string' ? by : by(found),
      }));
    });
const after = (regions: readonly { start: number; text: string }[], insert: string): Edit[] =>
  regions.map(({ start, text }) => ({ at: start + text.length, remove: 0, insert }));

/** Names of one kind for others of it, from what the corpus knows. */
function renamed(
  raw: string,
  names: readonly string[],
  others: readonly string[],
  random: () => number,
) {
  const longest = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${longest.map((name) => name.replace(/[.()]/gu, '\\$&')).join('|')})(?![\\p{L}-])`,
    'gu',
  );
  return replacing(prose(raw), pattern, ({ 0: name }) =>
    pick(
      others.filter((other) => !other.includes(name) && !name.includes(other)),
      random,
    ),
  );
}

/** Every kind of fault in a page. */
export const FAULTS: readonly Fault[] = [
  { kind: 'digit in prose', edits: inProse(/(?<!\p{L})\d/gu, digit) },
  { kind: 'digit in a heading', edits: (raw) => replacing(headings(raw), /\d/gu, digit) },
  { kind: 'digit in title or summary', edits: (raw) => replacing(front(raw), /\d/gu, digit) },
  {
    kind: 'number word',
    edits: inProse(
      new RegExp(`(?<![\\p{L}-])(?:${NUMBERS.slice(1, -1).join('|')})(?![\\p{L}-])`, 'gu'),
      ({ 0: word }) => next(NUMBERS, word),
    ),
  },
  { kind: 'month', edits: swap({ January: 'February', February: 'January' }) },
  {
    kind: 'weekday',
    edits: inProse(new RegExp(DAYS.join('|'), 'gu'), ({ 0: day }) => next(DAYS, day)),
  },
  {
    kind: 'bound dropped',
    edits: inProse(
      /(?:at least|more than|around|about|up to|over) (?=\d|a dozen|\p{L}+ (?:districts|police))/gu,
      () => '',
    ),
  },
  {
    kind: 'bound added',
    edits: inProse(
      /(?<!(?:least|than|around|about|to|over|and|the|some) )(?<![\p{L}\d:.,-])\d+(?= \p{Ll}{4,})/gu,
      ({ 0: n }) => `at least ${n}`,
    ),
  },
  { kind: 'bound turned', edits: inProse(/at least (?=\d)/gu, () => 'at most ') },
  {
    kind: 'killed and injured',
    edits: swap({ killed: 'injured', injured: 'killed', dead: 'injured', deaths: 'injuries' }),
  },
  {
    kind: 'other events',
    edits: swap({
      captured: 'killed',
      abducted: 'killed',
      arrested: 'killed',
      released: 'captured',
      repelled: 'joined',
      seized: 'burned',
      suspended: 'restored',
      restored: 'suspended',
      condemned: 'praised',
      praised: 'condemned',
      accused: 'praised',
      denied: 'condemned',
      freed: 'killed',
      escaped: 'surrendered',
      surrendered: 'escaped',
    }),
  },
  {
    kind: 'group',
    edits: swap({
      militants: 'civilians',
      insurgents: 'civilians',
      civilians: 'security personnel',
      fighters: 'civilians',
      prisoners: 'militants',
      suspects: 'militants',
      policemen: 'militants',
    }),
  },
  {
    kind: 'party',
    edits: swap({
      'security forces': 'militants',
      attackers: 'security forces',
      'armed men': 'police officers',
    }),
  },
  {
    kind: 'negation dropped',
    edits: inProse(
      /(?:did not|does not|do not) (\p{L}+)|(?<=(?:was|were|had|is|are)) not|(?<= )no (?=\p{Ll})/gu,
      (m) => (m[1] ? `${m[1]}` : ''),
    ),
  },
  {
    kind: 'negation added',
    edits: inProse(
      /(?<= )(?:was|were|had)(?= \p{L}+(?:ed|en|own)(?!\p{L}))/gu,
      ({ 0: be }) => `${be} not`,
    ),
  },
  {
    kind: 'attempt dropped',
    edits: inProse(/(?:tried|attempted) to (?=\p{L})/gu, () => 'managed to '),
  },
  { kind: 'order', edits: swap({ before: 'after', after: 'before', during: 'before' }) },
  {
    kind: 'how much',
    edits: swap({
      most: 'all',
      'some parts of': 'all of',
      parts: 'all',
      almost: 'quite',
      largely: 'wholly',
      'at least one of': 'all of',
    }),
  },
  {
    kind: 'tense',
    edits: inProse(/(?:would be|will be|were to be|was to be)/gu, () => 'had been'),
  },
  {
    kind: 'place',
    edits: (raw, { site }, random) => {
      const places = site.spellings.filter(({ kind }) => kind === 'place').map(({ name }) => name);
      return renamed(raw, places, places, random);
    },
  },
  {
    kind: 'speaker',
    edits: (raw, { speakers }, random) => {
      const names = speakers.flatMap(({ aliases }) => aliases.filter((alias) => alias.length > 5));
      return renamed(
        raw,
        names,
        speakers.map(({ name }) => name),
        random,
      );
    },
  },
  {
    kind: 'loaded word',
    edits: inProse(/(?<![\p{L}-])(?:militants|insurgents|killed)(?![\p{L}-])/gu, ({ 0: word }) =>
      word === 'killed' ? 'martyred' : 'miscreants',
    ),
  },
  { kind: 'cause added', edits: inProse(/(?<=\p{Ll})\.(?=\u0000)/gu, () => ' because of it.') },
  { kind: 'superlative added', edits: inProse(/(?<= )attacks(?=[ .,])/gu, () => 'worst attacks') },
  {
    kind: 'letter in a passage',
    edits: inPassages(/(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu, (c) => (c === 'e' ? 'a' : 'e')),
  },
  {
    kind: 'typography of a passage',
    edits: inPassages(
      /[’“”'‑–—-]/gu,
      (c) =>
        ({ '’': "'", "'": '’', '“': '"', '”': '"', '-': '‑', '‑': '-', '–': '-', '—': '-' })[c] ??
        '',
    ),
  },
  { kind: 'space in a passage', edits: inPassages(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0') },
  {
    kind: 'marks of a note deleted',
    edits: (raw) =>
      prose(raw).flatMap(({ start, text }) =>
        [...text.matchAll(/(?:\[\^[\w-]+\])+/gu)].map(({ index, 0: marks }) => ({
          at: start + index,
          remove: marks.length,
          insert: '',
        })),
      ),
  },
  {
    kind: 'note deleted',
    edits: (raw) =>
      [...raw.matchAll(/^\[\^[\w-]+\]: .*\n/gmu)].map(({ index, 0: line }) => ({
        at: index,
        remove: line.length,
        insert: '',
      })),
  },
  {
    kind: 'label renamed by case',
    edits: (raw) =>
      notes(raw).map(({ start }) => ({
        at: start - 4,
        remove: 1,
        insert: (raw[start - 4] ?? 'x').toUpperCase() + 'X',
      })),
  },
  {
    kind: 'source of a note',
    edits: (raw, { sources }, random) =>
      notes(raw).map(({ start, text }) => {
        const slug = /[a-z0-9-]+(?=: )/u.exec(text);
        return {
          at: start + (slug?.index ?? 0),
          remove: slug?.[0].length ?? 0,
          insert: pick(
            sources.map((one) => one.slug).filter((one) => one !== slug?.[0]),
            random,
          ),
        };
      }),
  },
  {
    kind: 'speaker of a note',
    edits: (raw, { speakers }, random) =>
      notes(raw).flatMap(({ start, text }) => {
        const slug = /^[a-z0-9-]+(?=, )/u.exec(text)?.[0];
        return slug
          ? [
              {
                at: start,
                remove: slug.length,
                insert: pick(
                  speakers.map((one) => one.slug).filter((one) => one !== slug),
                  random,
                ),
              },
            ]
          : [];
      }),
  },
  {
    kind: 'passage exchanged',
    edits: (raw, _corpus, random) => {
      const all = notes(raw);
      return all.map(({ start, text }) => ({
        at: start,
        remove: text.length,
        insert: pick(
          all.filter((one) => one.text !== text),
          random,
        ).text,
      }));
    },
  },
  {
    kind: 'sentence without a note in a paragraph',
    edits: (raw) =>
      after(
        prose(raw).filter(({ text }) => /^\p{Lu}/u.test(text)),
        ' The night was cold.',
      ),
  },
  {
    kind: 'sentence without a note in a list',
    edits: (raw) =>
      after(
        prose(raw).filter(({ text }) => text.startsWith('- ')),
        ' The night was cold.',
      ),
  },
  {
    kind: 'figure added to a heading',
    edits: (raw) =>
      headings(raw).map(({ start, text }) => ({
        at: start + text.search(/ \[#/u),
        remove: 0,
        insert: ', 999 times',
      })),
  },
];
