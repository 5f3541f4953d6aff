const OPENS_AFTER = /[\s([{—–\-/“‘]/;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–]/;

/**
 * Sets typewriter marks as a printer would: quotation marks and apostrophes curled, `--`, a hyphen
 * between spaces and one between two numbers as en dashes, `---` as an em dash, three dots as one
 * sign. Between double quotation marks only the marks themselves change, since those words are
 * someone's. The pieces are one run of text, cut where markup stands; each comes back on its own.
 */
export function typeset(pieces: readonly string[]): string[] {
  const text = pieces.join('');
  const signs = [...curl(text), ...dash(text)].toSorted((a, b) => a.start - b.start);
  let start = 0;
  return pieces.map((piece) => {
    const end = start + piece.length;
    let set = '';
    let at = Math.max(start, ...signs.filter((sign) => sign.start < start).map((sign) => sign.end));
    for (const sign of signs) {
      if (sign.start < start || sign.start >= end) continue;
      set += text.slice(at, sign.start) + sign.value;
      at = Math.min(end, sign.end);
    }
    set += text.slice(at, end);
    start = end;
    return set;
  });
}

/** A sign that takes the place of some characters of the text. */
interface Sign {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function curl(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    const before = index === 0 ? ' ' : (text[index - 1] ?? ' ');
    const after = text[index + 1] ?? ' ';
    const opens = (OPENS_AFTER.test(before) || /["']/.test(before)) && !CLOSES_BEFORE.test(after);
    const previous = signs.at(-1);
    const nested = /["']/.test(before) && previous?.start === index - 1;
    const opening = nested ? /[“‘]/.test(previous.value) : opens && !isElision(text, index);
    const value = mark === '"' ? (opening ? '“' : '”') : opening ? '‘' : '’';
    signs.push({ start: index, end: index + 1, value });
  }
  return signs;
}

/** An apostrophe that stands for the century, as in `the '90s`. */
const isElision = (text: string, index: number): boolean =>
  text[index] === "'" && /^\d\ds?\b/.test(text.slice(index + 1, index + 5));

const DASHES: readonly (readonly [RegExp, string])[] = [
  [/(?<!-)---(?!-)/g, '—'],
  [/(?<!-)--(?!-)/g, '–'],
  [/(?<=\s)-(?=\s)/g, '–'],
  [/(?<=(?<![\w.,:/-])\d+(?:[.,:]\d+)*)-(?=\d+(?:[.,:]\d+)*(?![\w/-]))/g, '–'],
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
];

function dash(text: string): Sign[] {
  const quoted = [...text.matchAll(/["“][^"”]*["”]/g)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  return DASHES.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)]
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, value }))
      .filter(({ start }) => !quoted.some((words) => words.start < start && start < words.end)),
  );
}
