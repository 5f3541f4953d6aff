import type { Corpus } from '../../src/factcheck/corpus.ts';
import { front, headings, prose, replacing, type Edit } from './edit.ts';
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

/** Every kind of fault in the words of a page. */
export const WORD_FAULTS: readonly Fault[] = [
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
      /(?:did not|does not|do not) (?=\p{L})|(?<=(?:was|were|had|is|are)) not|(?<= )no (?=\p{Ll})/gu,
      () => '',
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
];
