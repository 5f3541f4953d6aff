import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { backingsOf, type Backing, type BackingKind } from './backing.ts';
import { statusMark } from './status-mark.ts';
import type { Voice } from './voice.ts';
import { words } from '../../words/words.ts';

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

/** The kinds in the order in which the legend has them, by their shapes. */
const GLYPHS: readonly (readonly [BackingKind, string])[] = [
  ['several', '●◆'],
  ['one', '●'],
  ['figure', '●'],
  ['unnamed', '◌'],
  ['machine', '□'],
  ['ours', '–'],
];

/** The same with what each means. */
export const BACKINGS: readonly {
  readonly id: BackingKind;
  readonly glyph: string;
  readonly label: string;
  readonly means: string;
}[] = GLYPHS.map(([id, glyph]) => ({ id, glyph, ...words.backings.kinds[id] }));

/** What the tag of a statement says. */
export function tagOf({ kind, statuses, oneSide, disputed }: Backing): BackingTag {
  const own = BACKINGS.find(({ id }) => id === kind);
  const spoken = kind === 'several' || kind === 'one' || kind === 'figure';
  const shapes = spoken
    ? statuses.map((status) => ({ glyph: statusMark(status).glyph, status }))
    : [{ glyph: own?.glyph ?? '', status: null }];
  return { kind, shapes, words: wordsOf({ kind, statuses, oneSide }), disputed };
}

function wordsOf({ kind, statuses, oneSide }: Omit<Backing, 'disputed'>): string {
  const { several, one, figure, unnamed, machine, ours } = words.backings.tags;
  const [status = ''] = statuses.map((each) => statusMark(each).word);
  if (kind === 'several') return several(statuses.length, oneSide);
  if (kind === 'one') return one(status);
  if (kind === 'figure') return figure(status);
  if (kind === 'unnamed') return unnamed;
  return kind === 'machine' ? machine : ours;
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
