import { once } from './memo.ts';
import type { Span } from './sentence.ts';
import { fold } from './typography.ts';

/** A name found in a text, and the keys of all that it may name. */
export interface Mention extends Span {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Finds names in a text, in order, longest first where they overlap. */
export type Finder = (text: string) => readonly Mention[];

const LEADING = /^(?:[\p{L}\p{N}]+|.)/su;
const STARTS = /[\p{L}\p{N}]+/gu;
const STARTS_ANYWHERE = /(?<![\p{L}\p{N}])[^\p{L}\p{N}]|[\p{L}\p{N}]+/gu;
const IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * A finder for names, each given with the key of what it names; one name may have several keys.
 * Borders are those of words. Typography never counts; case counts, save that a
 * name in small letters may begin with a capital.
 */
export function finder(names: Iterable<readonly [name: string, key: string]>): Finder {
  const forms = new Map<string, Set<string>>();
  for (const [name, key] of names) {
    const folded = fold(name).trim();
    if (folded === '') continue;
    for (const form of new Set([folded, capitalised(folded)])) {
      forms.set(form, (forms.get(form) ?? new Set()).add(key));
    }
  }
  if (forms.size === 0) return () => [];
  // A text is searched word by word and, of names that begin with one word, length by length, so that
  // its cost does not grow with the names that are known.
  const lengths = new Map(
    [...Map.groupBy(forms.keys(), startOf)].map(([start, some]) => [
      start,
      [...new Set(some.map(({ length }) => length))].sort((a, b) => b - a),
    ]),
  );
  const inWords = [...forms.keys()].every((form) => IN_WORD.test(form));
  const startsOf = inWords ? wordStarts : anyStarts;
  return once((text) => {
    const { folded, starts } = startsOf(text);
    const found: Mention[] = [];
    for (const { start, index } of starts) {
      for (const length of lengths.get(start) ?? []) {
        const end = index + length;
        const keys = forms.get(folded.slice(index, end));
        if (!keys || end > folded.length || !endsWord(folded, end)) continue;
        found.push({ keys: [...keys], text: text.slice(index, end), start: index, end });
        break;
      }
    }
    return widest(found);
  });
}

/** A folded text, and where in it a name may begin and with what; all finders read the same texts. */
interface Starts {
  readonly folded: string;
  readonly starts: readonly { readonly start: string; readonly index: number }[];
}

const startsBy = (pattern: RegExp) =>
  once((text): Starts => {
    const folded = fold(text);
    const starts = [...folded.matchAll(pattern)].map(({ 0: start, index }) => ({ start, index }));
    return { folded, starts };
  }, 5000);
const wordStarts = startsBy(STARTS);
const anyStarts = startsBy(STARTS_ANYWHERE);

/** The word that a name begins with, or its first character where that is of no word. */
function startOf(form: string): string {
  return LEADING.exec(form)?.[0] ?? '';
}

/** Whether a word may end at a place of a text. */
function endsWord(text: string, end: number): boolean {
  return end === text.length || !IN_WORD.test(text.slice(end, end + 2));
}

/** Drops every mention that a longer one overlaps; of two as long, the first stays. */
function widest(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
