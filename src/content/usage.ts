import type { Corpus, Source } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { locate } from '../factcheck/passage.ts';
import { partsIn } from './evidence.ts';
import { pathOf, readingOrder } from './path.ts';
import { usesOf } from './view/uses.ts';
import type { Voice } from './view/voice.ts';
import { voiceOf } from './view/voice.ts';
import { wordsOf } from './view/words.ts';

/** One passage quoted from a document, and every place of the site that uses it. */
export interface Quotation {
  /** Each part exactly as in the seed. */
  readonly parts: readonly string[];
  readonly speaker: Voice | null;
  /** The labels of the notes that quote it, each of which leads to it. */
  readonly labels: ReadonlySet<string>;
  /** In reading order. */
  readonly uses: readonly QuotationUse[];
}

/** One use of a passage: the page, and the id of the statement there. */
export interface QuotationUse {
  readonly page: { readonly path: string; readonly title: string };
  readonly id: string;
  readonly words: string;
}

/** Every passage quoted from a source, in the order of the document; equal passages are one. */
export function usageOf(corpus: Corpus, source: Source): Quotation[] {
  const found = new Map<
    string,
    Quotation & { start: number; labels: Set<string>; uses: QuotationUse[] }
  >();
  for (const page of readingOrder(corpus)) {
    for (const use of usesOf(corpus, page)) {
      const said = saidBy(corpus, page, use.label);
      if (said?.source !== source.slug) continue;
      const key = JSON.stringify([said.speaker, ...said.parts]);
      const quotation = found.get(key) ?? {
        parts: partsIn(source, said.parts),
        speaker: voiceOf(corpus, said.speaker),
        start: locate(source.seed, said.parts)?.[0]?.start ?? 0,
        labels: new Set<string>(),
        uses: [],
      };
      quotation.labels.add(use.label);
      quotation.uses.push({
        page: { path: pathOf(page), title: page.title },
        id: use.id,
        words: wordsOf(corpus, page, use),
      });
      found.set(key, quotation);
    }
  }
  return [...found.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ parts, speaker, labels, uses }) => ({ parts, speaker, labels, uses }));
}

interface Said {
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
}

function saidBy(corpus: Corpus, page: Page, label: string): Said | undefined {
  const note = page.notes.find((other) => other.label === label);
  if (note) return note.kind === 'passage' ? note : undefined;
  return corpus.tolls.find(({ id }) => id === label);
}
