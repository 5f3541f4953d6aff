import type { Corpus, Source } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { onceFor } from '../factcheck/memo.ts';
import { locate } from '../factcheck/passage.ts';
import { partsIn } from './evidence.ts';
import { pathOf, readingOrder } from './path.ts';
import { usesOf, type PageUse } from './view/uses.ts';
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
export function usageOf(corpus: Corpus, source: Source): readonly Quotation[] {
  return quotationsIn(corpus)(source);
}

const quotationsIn = onceFor((corpus: Corpus) => {
  const bySource = Map.groupBy(saidIn(corpus), ({ said }) => said.source);
  return onceFor((source: Source) => quotationsOf(corpus, source, bySource.get(source.slug) ?? []));
});

interface Said {
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
}

/** A reference to a passage. */
interface Citing {
  readonly page: Page;
  readonly use: PageUse;
  readonly said: Said;
}

function quotationsOf(corpus: Corpus, source: Source, cited: readonly Citing[]): Quotation[] {
  const found = new Map<
    string,
    Quotation & { start: number; labels: Set<string>; uses: QuotationUse[] }
  >();
  for (const { page, use, said } of cited) {
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
  return [...found.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ parts, speaker, labels, uses }) => ({ parts, speaker, labels, uses }));
}

/** Every reference of the site to a passage, in reading order; of two notes of a page with one label the first. */
function saidIn(corpus: Corpus): Citing[] {
  const rows = new Map(corpus.tolls.map((toll) => [toll.id, toll]));
  return readingOrder(corpus).flatMap((page) => {
    const notes = new Map(page.notes.toReversed().map((note) => [note.label, note]));
    return usesOf(corpus, page).flatMap((use) => {
      const note = notes.get(use.label);
      const said = note ? (note.kind === 'passage' ? note : undefined) : rows.get(use.label);
      return said ? [{ page, use, said }] : [];
    });
  });
}
