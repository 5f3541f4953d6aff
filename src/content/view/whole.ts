import { contextOf } from '../../factcheck/context.ts';
import type { Corpus, Source } from '../../factcheck/corpus.ts';
import type { LineKind } from '../../factcheck/seed.ts';
import { quotedSpans } from '../../factcheck/share.ts';

/** One line of a document, cut where quotation begins and ends. */
export interface WholeLine {
  readonly number: number;
  readonly kind: LineKind;
  readonly runs: readonly { readonly text: string; readonly quoted: boolean }[];
}

/** The whole text of a document with what is quoted told apart: for maintainers, and never published. */
export function wholeOf(corpus: Corpus, source: Source): WholeLine[] {
  const quoted = quotedSpans(contextOf(corpus), source);
  const { text, lines } = source.seed;
  return lines.map(({ number, kind, start, end }) => {
    const runs: { text: string; quoted: boolean }[] = [];
    let at = start;
    for (const span of quoted.filter((one) => one.end > start && one.start < end)) {
      const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
      runs.push({ text: text.slice(at, from), quoted: false }, { text: text.slice(from, to), quoted: true });
      at = to;
    }
    runs.push({ text: text.slice(at, end), quoted: false });
    return { number, kind, runs: runs.filter((run) => run.text !== '') };
  });
}
