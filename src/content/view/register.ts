import type { Corpus } from '../../factcheck/corpus.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import type { Disagreement, DisagreementKind, Weight } from '../../factcheck/disagreement.ts';
import type { Page } from '../../factcheck/page.ts';
import { dayInWords } from '../day.ts';
import { carrierOf, partsIn, type Carrier } from '../evidence.ts';
import { entryPage, pathOf, readingOrder } from '../path.ts';
import type { QuotationUse } from '../usage.ts';
import { usesOf } from './uses.ts';
import { voiceOf, type Voice } from './voice.ts';
import { wordsOf } from './words.ts';
import { words } from '../../words/words.ts';

/** What a kind of disagreement is called, and what it means. */
export const KINDS: readonly {
  readonly id: DisagreementKind;
  readonly label: string;
  readonly means: string;
}[] = (['conflict', 'update', 'scope', 'error', 'wording'] as const).map((id) => ({
  id,
  ...words.register.kinds[id],
}));

/** How much hangs on an entry, from most to least. */
export const WEIGHTS: readonly { readonly id: Weight; readonly label: string }[] = (
  ['high', 'some', 'little'] as const
).map((id) => ({ id, label: words.register.weights[id] }));

/** One line of the list of entries. */
export interface EntryLine {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: { readonly id: DisagreementKind; readonly label: string };
  /** How many sides it has in how many documents, in words. */
  readonly extent: string;
}

/** The register by weight, then kind, then question; weights without an entry are left out. */
export function registerOf(
  corpus: Corpus,
): { readonly id: Weight; readonly label: string; readonly entries: readonly EntryLine[] }[] {
  const place = (kind: DisagreementKind): number => KINDS.findIndex(({ id }) => id === kind);
  return WEIGHTS.map((weight) => ({
    ...weight,
    entries: corpus.disagreements
      .filter(({ matters }) => matters === weight.id)
      .map((entry) => ({ entry, page: entryPage(corpus, entry.id) }))
      .toSorted(
        (a, b) =>
          place(a.entry.kind) - place(b.entry.kind) || (a.page.title < b.page.title ? -1 : 1),
      )
      .map(({ entry, page }) => ({
        path: pathOf(page),
        title: page.title,
        summary: page.summary,
        kind: { id: entry.kind, label: kindOf(entry).label },
        extent: extentOf(entry, page),
      })),
  })).filter(({ entries }) => entries.length > 0);
}

/** One entry as its page shows it. */
export interface EntryView {
  readonly kind: (typeof KINDS)[number];
  readonly weight: string;
  readonly sides: readonly SideView[];
  /** Where the site points to the entry, in reading order. */
  readonly uses: readonly QuotationUse[];
}

/** One side: whose words, in which document, as of when. */
export interface SideView {
  readonly label: string;
  readonly speaker: Voice | null;
  readonly source: Carrier;
  readonly parts: readonly string[];
  /** The day for which it holds, in words. */
  readonly asOf: string;
}

/** The view of an entry. Throws where the register has none for the page. */
export function entryOf(corpus: Corpus, page: Page): EntryView {
  const entry = corpus.disagreements.find(({ id }) => id === page.slug);
  if (!entry) throw new Error(`Unexpected page \`${page.slug}\`, expected an entry of the register`);
  return {
    kind: kindOf(entry),
    weight: WEIGHTS.find(({ id }) => id === entry.matters)?.label ?? '',
    sides: entry.sides.flatMap((side) => {
      const note = page.notes.find(({ label }) => label === side.note);
      const source = corpus.sources.find(
        ({ slug }) => note?.kind === 'passage' && slug === note.source,
      );
      if (note?.kind !== 'passage' || !source) return [];
      return [
        {
          label: note.label,
          speaker: voiceOf(corpus, note.speaker),
          source: carrierOf(source),
          parts: partsIn(source, note.parts),
          asOf: side.asOf === NOT_STATED ? words.common.notStated : dayInWords(side.asOf),
        },
      ];
    }),
    uses: usesOfEntry(corpus, entry.id),
  };
}

/** Every place of the site that points to an entry. */
function usesOfEntry(corpus: Corpus, id: string): QuotationUse[] {
  return readingOrder(corpus).flatMap((page) => {
    const labels = new Set(
      page.notes.flatMap((note) =>
        note.kind === 'differ' && note.entry === id ? [note.label] : [],
      ),
    );
    return usesOf(corpus, page)
      .filter(({ label }) => labels.has(label))
      .map((use) => ({
        page: { path: pathOf(page), title: page.title },
        id: use.id,
        words: wordsOf(corpus, page, use),
      }));
  });
}

function kindOf({ kind }: Disagreement): (typeof KINDS)[number] {
  const found = KINDS.find(({ id }) => id === kind);
  if (!found) throw new Error(`Unexpected kind \`${kind}\`, expected a known one`);
  return found;
}

function extentOf({ sides }: Disagreement, page: Page): string {
  const labels = sides.map(({ note }) => note);
  const sources = new Set(
    page.notes.flatMap((note) =>
      note.kind === 'passage' && labels.includes(note.label) ? [note.source] : [],
    ),
  );
  return words.register.extent(sides.length, sources.size);
}
