import { once, onceFor } from '../memo.ts';
import { BREAK } from './shown.ts';

/** Words in small letters that follow each other; a number with its separators is one. */
export type Chunk = readonly string[];

/** How many words on each side a digit must have in common with a checked text. */
const REACH = 3;

const WORD =
  /\p{Sc}?[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,:](?=\p{N})[\p{L}\p{M}\p{N}]+)*%?|[“”"…\u2028]/gu;
const CUT = new Set(['“', '”', '"', '…', BREAK]);

/** The words of a text, cut where quotation or omission begins or ends. Typography does not matter. */
export const chunks = once((text): readonly Chunk[] => {
  const cut: string[][] = [[]];
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
    if (CUT.has(word)) cut.push([]);
    else cut.at(-1)?.push(word);
  }
  return cut.filter((words) => words.length > 0);
});

/** The words of a text between blanks, for looking for others among them. */
export const lineOf = once((text): string => ` ${chunks(text).flat().join(' ')} `);

/** True where a word holds a digit of any script. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** Checked texts, by the words in them that hold a digit. */
export type Index = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly words: Chunk;
  readonly at: number;
}

/** Reads checked texts, each list of them once for as long as it is in use. */
export const indexOf = onceFor((texts: readonly string[]): Index =>
  Map.groupBy([...new Set(texts)].flatMap(entriesOf), ({ words, at }) => words[at] ?? ''),
);

const entriesOf = once((text): readonly Entry[] => {
  if (!hasDigit(text)) return [];
  const words = chunks(text).flat();
  return words.flatMap((word, at) => (hasDigit(word) ? [{ words, at }] : []));
});

/**
 * Whether a word of a chunk stands in one of the texts among the same neighbours, three on each side or as
 * far as the chunk and the text go, and one at least. A chunk that is one word alone has none to compare, nor
 * has a text that is a name of one word, `N24`.
 */
export function bears(index: Index, chunk: Chunk, at: number): boolean {
  const entries = index.get(chunk[at] ?? '') ?? [];
  return entries.some(
    (entry) =>
      (chunk.length === 1 || isName(entry) || shares(entry, chunk, at)) &&
      agrees(entry, chunk, at, -1) &&
      agrees(entry, chunk, at, 1),
  );
}

/** Whether a whole chunk stands in one of some texts. */
export function holds(texts: readonly string[], chunk: Chunk): boolean {
  const words = ` ${chunk.join(' ')} `;
  return texts.some((text) => lineOf(text).includes(words));
}

/** A whole text that is one word and no number: digits stand in it with a letter before them. */
function isName({ words }: Entry): boolean {
  return words.length === 1 && /\p{L}\p{N}/u.test(words[0] ?? '');
}

/** Whether the word has a neighbour in common with a text. */
function shares(entry: Entry, chunk: Chunk, at: number): boolean {
  return [-1, 1].some((step) => {
    const own = entry.words[entry.at + step];
    return own !== undefined && own === chunk[at + step];
  });
}

function agrees(entry: Entry, chunk: Chunk, at: number, step: 1 | -1): boolean {
  for (let i = step; Math.abs(i) <= REACH; i += step) {
    const [own, shown] = [entry.words[entry.at + i], chunk[at + i]];
    if (own === undefined || shown === undefined) return true;
    if (own !== shown) return false;
  }
  return true;
}
