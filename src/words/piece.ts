/** A piece of a text of the words: plain, or what stands in a slot or between the marks of a link or an element. */
export interface Piece {
  readonly text: string;
  /** The name of a slot, whose `text` is empty. */
  readonly slot?: string;
  /** The name of a link, or of an element such as `em`. */
  readonly mark?: string;
}

const MARKED = /\{(?<slot>\w+)\}|<(?<mark>\w+)>(?<inner>[^<]*)<\/\k<mark>>/gu;

/** The pieces of a text such as `{count} are listed. <sources>The list</sources> tells more.`, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: all, index, groups } of text.matchAll(MARKED)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    const { slot, mark, inner = '' } = groups ?? {};
    pieces.push(slot === undefined ? { text: inner, mark: mark ?? '' } : { text: '', slot });
    end = index + all.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
