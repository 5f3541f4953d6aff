import type { Corpus } from '../../factcheck/corpus.ts';
import type { Ask } from '../ask.ts';

/** What a new entry is made from. */
export interface Desk {
  readonly root: string;
  /** Null where the content cannot be read. */
  readonly corpus: Corpus | null;
  readonly ask: Ask;
  readonly show: (text: string) => void;
}

/** The file of a new entry and its text; `replaces` is what the file had, null where there was none. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly replaces: string | null;
}

/** The draft of a file that is not there yet. */
export function fresh(file: string, text: string): Draft {
  return { file, text, replaces: null };
}

/** The content that an entry is about. Throws where it cannot be read. */
export function readable({ corpus }: Desk): Corpus {
  if (corpus) return corpus;
  throw new Error('The content cannot be read; run `npm run check` to see why.');
}
