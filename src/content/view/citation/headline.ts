/** Words that headline style writes small: articles, conjunctions and prepositions. */
const SMALL = new Set(
  `a an the and but or nor for so yet as about above across after against along among around at before behind
  below beneath beside between beyond by despite down during except from in inside into like near of off on onto out
  outside over past per since through throughout to toward under until up upon via with within without`.split(
    /\s+/u,
  ),
);


/**
 * An English title in headline style, as MLA and Chicago ask: the first and the last word and every one that is no
 * article, conjunction or preposition with a capital. Words that have one already stay as they are. APA, which asks it
 * for names of sites alone, writes none small that is longer than `longest`, 3 letters.
 */
export function headline(title: string, longest = Infinity): string {
  const words = [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}]+)*/gu)];
  let set = '';
  let end = 0;
  words.forEach((match, i) => {
    const gap = title.slice(end, match.index);
    const first = i === 0 || /[:?!.—–]\s*[“‘]?$/u.test(gap);
    const last = i === words.length - 1 || /^\s*[?!:.—–]/u.test(title.slice(match.index + match[0].length));
    set += gap + (first || last || !SMALL.has(match[0]) || match[0].length > longest ? capital(match[0]) : match[0]);
    end = match.index + match[0].length;
  });
  return set + title.slice(end);
}

function capital(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
