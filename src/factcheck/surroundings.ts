import type { Evidence } from './evidence.ts';
import { lineAt } from './passage.ts';

/** The words of a document round a passage, from near to far. */
export interface Surroundings {
  /** The sentences that the passage stands in. */
  readonly sentences: string;
  /** Their paragraph, and the sentences before and after them. */
  readonly paragraph: string;
  /** All that the document says in its article. */
  readonly document: string;
}

/** What stands round a passage in its document. */
export function surroundingsOf({ source: { seed }, sentences, spans }: Evidence): Surroundings {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) =>
    seed.text.slice(start, end);
  const at = seed.sentences.flatMap(({ start }, i) =>
    sentences.some((one) => one.start === start) ? [i] : [],
  );
  const beside = seed.sentences.slice(
    Math.max(0, Math.min(...at) - 1),
    at.length === 0 ? 0 : Math.max(...at) + 2,
  );
  const lines = new Set(spans.map(({ start }) => lineAt(seed, start)));
  return {
    sentences: sentences.map(cut).join(' '),
    paragraph: [...new Set([...[...lines].map(cut), ...beside.map(cut)])].join(' '),
    document: seed.lines
      .filter(({ kind }) => kind !== 'furniture')
      .map(cut)
      .join('\n'),
  };
}
