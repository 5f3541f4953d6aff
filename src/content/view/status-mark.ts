import type { Voice } from './voice.ts';

/** How the standing of a speaker is told: by shape and word first, colour second. */
export interface StatusMark {
  readonly glyph: string;
  readonly word: string;
}

/** The mark of a status; null where a document names no speaker. */
export function statusMark(status: Voice['status'] | null): StatusMark {
  if (status === 'official') return { glyph: '●', word: 'Official' };
  if (status === 'claimed') return { glyph: '◆', word: 'Claimed' };
  if (status === 'reported') return { glyph: '○', word: 'Reported' };
  return { glyph: '○', word: 'No speaker named' };
}
