import { advances } from './text-width.ts';

/** Widths of the project's font, Source Sans 3, in hundredths of an em, rounded up; for what is painted with it and nothing else. */
const REGULAR: Readonly<Record<number, string>> = {
  20: ' \u00a0',
  25: "',.:;ij|‘’·",
  26: 'l',
  27: 'I',
  28: '›',
  29: '!',
  30: 'f',
  31: '()[]{}',
  32: '-',
  34: 't',
  35: '/\\r',
  42: '*s',
  43: '"?z“”',
  45: 'x',
  46: 'c',
  47: 'vy',
  48: 'JY–',
  49: 'L',
  50: '#$+0123456789<=>F^_ek~',
  51: 'ag',
  52: 'VX',
  53: 'E',
  54: 'STZ',
  55: 'A`hnou',
  56: 'bdpq',
  57: 'PR',
  58: 'CK',
  59: 'B',
  61: '&',
  62: 'DG',
  65: 'NU',
  66: 'H',
  67: 'OQ',
  72: 'w',
  73: 'M',
  79: 'W',
  80: '—',
  83: '%m',
  85: '@',
  95: '…',
};
const STRONG: Readonly<Record<number, string>> = {
  20: ' \u00a0',
  27: '|',
  28: 'ij',
  29: 'l',
  30: "',.:;‘’·›",
  31: 'I',
  34: '!-/\\',
  35: '()[]f{}',
  39: 't',
  40: 'r',
  45: 's',
  46: '*z',
  47: '?c',
  48: '–',
  50: '_',
  51: 'J',
  52: 'Lex',
  53: '#$+0123456789<=>FY^avy~',
  54: '"g“”',
  55: 'EZk',
  56: 'STV`o',
  57: 'Xu',
  58: 'Abdhnpq',
  59: 'C',
  60: 'P',
  61: 'B',
  62: 'KR',
  64: 'DG',
  67: '&NU',
  68: 'H',
  69: 'OQ',
  77: 'M',
  78: 'w',
  80: '—',
  82: 'W',
  86: '%m',
  91: '@',
  98: '…',
};

const regular = advances(REGULAR);
const strong = advances(STRONG);

/** The width of a line in px as it is painted with the project's font; accents take no room of their own. */
export function fontWidth(text: string, size: number, bold = false): number {
  return (bold ? strong : regular)(text) * (size / 100);
}

/** Breaks text at spaces into lines of at most `width` px; a word that is wider stands alone on its line. */
export function fontLines(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/u).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && fontWidth(longer, size, bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
