/** So many ways of asking are tried at most. */
const MOST = 8;

/**
 * What was asked, and the same with each name in its other spellings; `names` are the spellings of one name each.
 * A spelling that only adds words to the one that was asked would find nothing more, and is left out.
 */
export function widened(asked: string, names: readonly (readonly string[])[]): string[] {
  let all = [asked];
  for (const spellings of names) {
    const [known] = spellings
      .filter((spelling) => holds(asked, spelling))
      .sort((a, b) => b.length - a.length);
    if (known === undefined) continue;
    const others = spellings.filter((spelling) => spelling !== known && !holds(spelling, known));
    all = all.flatMap((words) => [words, ...others.map((other) => put(words, known, other))]);
  }
  return [...new Set(all)].slice(0, MOST);
}

/** Where a name stands in a text as words of its own, in whatever case. */
function wordsOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

function holds(text: string, name: string): boolean {
  return wordsOf(name).test(text);
}

function put(text: string, name: string, other: string): string {
  return text.replace(wordsOf(name), () => other);
}
