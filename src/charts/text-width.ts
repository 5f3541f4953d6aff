/**
 * Widths in hundredths of an em, by character: for each the larger of DejaVu Sans and Liberation Sans,
 * rounded up. Both, and DejaVu above all, are wider than the interface fonts of the common systems, so text
 * that fits by this table fits on the page.
 */
const REGULAR: Readonly<Record<number, string>> = {
  28: "'ijl",
  30: 'I',
  32: ' ,.‘’·',
  34: '/:;\\|',
  36: 'f',
  37: '-',
  40: '()[]t›',
  41: '!',
  42: 'r',
  46: '"',
  50: '*J`',
  52: '“”',
  53: 'sz',
  55: 'c',
  56: '?L_–',
  58: 'k',
  60: 'vxy',
  62: 'FTaeo',
  64: '$0123456789bdghnpqu{}',
  67: 'EKPSY',
  69: 'ABVXZ',
  73: 'CR',
  74: 'U',
  75: 'N',
  76: 'H',
  78: '&DG',
  79: 'OQ',
  82: 'w',
  84: '#+<=>^~',
  87: 'M',
  96: '%',
  98: 'm',
  99: 'W',
  100: '—…',
  102: '@',
};
const STRONG: Readonly<Record<number, string>> = {
  31: "'",
  35: ' ijl',
  37: '/\\|',
  38: ',.I‘’·',
  40: ':;',
  42: '-›',
  44: 'f',
  46: '!()[]',
  48: 't',
  50: '`r',
  53: '"*',
  56: 'J_–',
  59: 'z',
  60: 'cs',
  62: '?',
  64: 'L',
  65: 'x',
  66: 'vy“”',
  67: 'k',
  68: 'ae',
  69: 'EFTo',
  70: '$0123456789',
  72: 'bdghnpqu{}',
  73: 'SYZ',
  74: 'CP',
  77: 'B',
  78: 'AKRVX',
  82: 'U',
  83: 'G',
  84: '#+<=>DHN^~',
  86: 'OQ',
  88: '&',
  93: 'w',
  100: '@M—…',
  101: '%',
  105: 'm',
  111: 'W',
};
/** What the table does not know is taken to be as wide as the widest letter. */
const UNKNOWN = 111;

const regular = advances(REGULAR);
const strong = advances(STRONG);

/** Measures a line by a table of widths in hundredths of an em, and in these; accents take no room of their own. */
export function advances(table: Readonly<Record<number, string>>): (text: string) => number {
  const widths = new Map(
    Object.entries(table).flatMap(([width, characters]) =>
      Array.from(characters).map((character) => [character, Number(width)] as const),
    ),
  );
  const bare = (letter: string): number =>
    Array.from(letter.normalize('NFKD').replace(/\p{M}/gu, '')).reduce(
      (sum, part) => sum + (widths.get(part) ?? UNKNOWN),
      0,
    );
  return (text) =>
    Array.from(text.normalize('NFC')).reduce(
      (sum, letter) => sum + (widths.get(letter) ?? bare(letter)),
      0,
    );
}

/** The width of a line in px, rather too large than too small; accents take no room of their own. */
export function textWidth(text: string, size: number, bold = false): number {
  return (bold ? strong : regular)(text) * (size / 100);
}
