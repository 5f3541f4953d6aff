import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { backingsOf, type Backing, type BackingKind } from './backing.ts';
import { statusMark } from './status-mark.ts';
import type { Voice } from './voice.ts';

/** The backing of a statement as it stands behind its notes: shapes, then words. */
export interface BackingTag {
  readonly kind: BackingKind;
  /** One shape for each speaker, by how the speaker is labelled; else one for the kind. */
  readonly shapes: readonly { readonly glyph: string; readonly status: Voice['status'] | null }[];
  readonly words: string;
  readonly disputed: boolean;
}

/** The shape of what the register has an entry on. */
export const DISPUTED = '≠';

/** The kinds in the order in which the legend has them, with what each means. */
export const BACKINGS: readonly {
  readonly id: BackingKind;
  readonly glyph: string;
  readonly label: string;
  readonly means: string;
}[] = [
  {
    id: 'several',
    glyph: '●◆',
    label: 'Several origins',
    means:
      'words of more than one speaker, with a shape for each; the sentence tells whether they agree',
  },
  { id: 'one', glyph: '●', label: 'One origin', means: 'words of one speaker or body' },
  {
    id: 'figure',
    glyph: '●',
    label: 'A party’s own figure',
    means: 'a number that one speaker alone gives, for a side of the events',
  },
  {
    id: 'unnamed',
    glyph: '◌',
    label: 'No speaker named',
    means: 'a document says so, and does not say from whom it has it',
  },
  {
    id: 'machine',
    glyph: '□',
    label: 'Machine-written only',
    means: 'in no other document than one that says of itself that a machine wrote it',
  },
  {
    id: 'ours',
    glyph: '–',
    label: 'Our own words',
    means:
      'arithmetic, the calendar, what our documents do not say, or a sentence that only leads on',
  },
];

/** What the tag of a statement says. */
export function tagOf({ kind, statuses, oneSide, disputed }: Backing): BackingTag {
  const own = BACKINGS.find(({ id }) => id === kind);
  const spoken = kind === 'several' || kind === 'one' || kind === 'figure';
  const shapes = spoken
    ? statuses.map((status) => ({ glyph: statusMark(status).glyph, status }))
    : [{ glyph: own?.glyph ?? '', status: null }];
  return { kind, shapes, words: wordsOf({ kind, statuses, oneSide }), disputed };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function wordsOf({ kind, statuses, oneSide }: Omit<Backing, 'disputed'>): string {
  const [status] = statuses.map((one) => statusMark(one).word.toLowerCase());
  const count = NUMBERS[statuses.length] ?? String(statuses.length);
  if (kind === 'several') return `${count} origins, ${oneSide ? 'one side' : 'not of one side'}`;
  if (kind === 'one') return `one origin, ${status ?? ''}`;
  if (kind === 'figure') return `own figure, ${status ?? ''}`;
  if (kind === 'unnamed') return 'no speaker named';
  return kind === 'machine' ? 'machine-written only' : 'our own words';
}

/** How many statements of a page have each backing; kinds that do not occur are left out. */
export interface BackingTally {
  readonly statements: number;
  readonly disputed: number;
  readonly kinds: readonly ((typeof BACKINGS)[number] & { readonly count: number })[];
}

/** The figures of the legend, of one page or of several together. */
export function backingTally(corpus: Corpus, pages: readonly Page[]): BackingTally {
  const backings = pages.flatMap((page) => backingsOf(corpus, page)).map(({ backing }) => backing);
  const byKind = Map.groupBy(backings, ({ kind }) => kind);
  return {
    statements: backings.length,
    disputed: backings.filter(({ disputed }) => disputed).length,
    kinds: BACKINGS.map((one) => ({ ...one, count: byKind.get(one.id)?.length ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
  };
}

/** The tags of a page's statements by the place of each of their references, `line:column:label`. */
export function tagsByPlace(corpus: Corpus, page: Page): ReadonlyMap<string, BackingTag> {
  return new Map(
    backingsOf(corpus, page).flatMap(({ statement, backing }) => {
      const tag = tagOf(backing);
      return statement.references.map(
        ({ label, place }) => [`${place.line}:${place.column}:${label}`, tag] as const,
      );
    }),
  );
}
