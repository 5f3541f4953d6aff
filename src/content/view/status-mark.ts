import type { Voice } from './voice.ts';
import { words } from '../../words/words.ts';

/** How the standing of a speaker is told: by shape and word first, colour second. */
export interface StatusMark {
  readonly glyph: string;
  readonly word: string;
}

const GLYPHS = { official: '●', claimed: '◆', reported: '○' } as const;

/** The mark of a status; null where a document names no speaker. */
export function statusMark(status: Voice['status'] | null): StatusMark {
  if (status === null) return { glyph: '○', word: words.voices.noOne };
  return { glyph: GLYPHS[status], word: words.voices.statuses[status] };
}
