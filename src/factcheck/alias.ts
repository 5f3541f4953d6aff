import type { Span } from './sentence.ts';
import { fold } from './typography.ts';

/** A name found in a text, and the keys of all that it may name. */
export interface Mention extends Span {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Finds names in a text, in order, longest first where they overlap. */
export type Finder = (text: string) => readonly Mention[];

/**
 * A finder for names, each given with the key of what it names; one name may have several keys.
 * Borders are those of words. Typography never counts; case counts, save that a
 * name in small letters may begin with a capital.
 */
export function finder(names: Iterable<readonly [name: string, key: string]>): Finder {
  const keys = new Map<string, Set<string>>();
  for (const [name, key] of names) {
    const folded = fold(name).trim();
    if (folded === '') continue;
    for (const form of new Set([folded, capitalised(folded)])) {
      keys.set(form, (keys.get(form) ?? new Set()).add(key));
    }
  }
  if (keys.size === 0) return () => [];
  const longest = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?=(${longest.map(escape).join('|')})(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  // Every rule asks for the same texts again.
  const found = new Map<string, Mention[]>();
  return (text) => {
    const before = found.get(text);
    if (before) return before;
    const mentions = widest(
      [...fold(text).matchAll(pattern)].map(({ index, 1: name = '' }) => ({
        keys: [...(keys.get(name) ?? [])],
        text: text.slice(index, index + name.length),
        start: index,
        end: index + name.length,
      })),
    );
    found.set(text, mentions);
    return mentions;
  };
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

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
