import type { Toll } from '../corpus.ts';
import { bears, chunks, hasDigit, type Chunk, type Index } from './chunk.ts';
import { isCount } from './count.ts';
import type { Run } from './shown.ts';

/** The words with digits that nothing bears out. */
export function unborne(run: Pick<Run, 'text'>, indexes: readonly Index[], toll?: Toll): string[] {
  const borne = (chunk: Chunk, at: number): boolean =>
    indexes.some((index) => bears(index, chunk, at)) ||
    (toll !== undefined && isCount(toll, chunk, at));
  if (!hasDigit(run.text)) return [];
  return chunks(run.text).flatMap((chunk) =>
    chunk.filter((word, at) => hasDigit(word) && !borne(chunk, at)),
  );
}
