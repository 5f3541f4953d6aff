import type { Source } from '../../factcheck/corpus.ts';
import { locate } from '../../factcheck/passage.ts';
import { quotations } from '../../factcheck/quotation.ts';
import { words } from '../../words/words.ts';

/** Letters and digits outside quotation marks that make no passage indirect, such as a `said` at its end. */
const FEW = 3;

/**
 * In whose words a passage reaches us: those between quotation marks in the document are the speaker's,
 * all others the document's.
 */
export function directnessOf({ seed }: Source, parts: readonly string[]): string {
  const spans = locate(seed, parts) ?? [];
  let [own, all] = [0, 0];
  for (const { start, end } of spans) {
    const line = seed.lines.findLast((one) => one.start <= start);
    const from = line?.start ?? 0;
    const direct = quotations(seed.text.slice(from, line?.end));
    all += letters(seed.text.slice(start, end));
    for (const quote of direct) {
      own += letters(
        seed.text.slice(Math.max(start, from + quote.start), Math.min(end, from + quote.end)),
      );
    }
  }
  if (own === 0) return words.voices.document;
  return all - own <= FEW ? words.voices.own : words.voices.partlyOwn;
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
