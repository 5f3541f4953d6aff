import type { Element } from 'hast';
import { s } from 'hastscript';
import { flatten, type Sheets } from './flat-style.ts';
import { fontLines } from './font-width.ts';
import { previewFigures } from './preview-figures.ts';
import type { Row } from './row.ts';

/** What the picture of a page says where a link to the page is shared. */
export interface Preview {
  readonly site: string;
  readonly title: string;
  /** Left out where figures are drawn, and where it is too long to be read on the picture: it is never cut. */
  readonly summary: string;
  /** The language of its words, `en-GB`. */
  readonly language: string;
  /** Counts to be drawn in place of the summary; null where the page has none. */
  readonly figures: Figures | null;
}

/** The counts of a chart, as a picture draws them. */
export interface Figures {
  readonly chart: string;
  readonly rows: readonly Row[];
  /** What is to be known of a row, by its id. */
  readonly marked: ReadonlyMap<string, string>;
  /** Written under them. */
  readonly notice: string;
}

/** In px of the drawing, which is painted at twice its size: 1,200 by 630, as those who show links ask for. */
export const [WIDTH, HEIGHT] = [600, 315];
/** What stands beside the words, and above and below them. */
const [SIDE, TOP, BOTTOM] = [28, 20, 18];
/** The same where counts need the room. */
const CLOSE = { top: 12, bottom: 12 } as const;
const WITHIN = WIDTH - 2 * SIDE;
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/** Each text is as large as fits; at 300 px, a quarter of what is painted, the smallest summary is 9 px high. */
const SIZES = {
  site: [18, 14, 11, 8],
  title: { alone: [42, 36, 30, 25], drawn: [27, 24] },
  summary: [24, 22, 20, 18],
} as const;
const LEADING = { title: 1.14, summary: 1.3 } as const;

/** The picture by which a link to a page is shown elsewhere: the site, the title, then the page's counts or its summary. */
export function preview(told: Preview, sheets: Sheets): Element {
  const { site, title, language, figures } = told;
  const close = top(site, CLOSE.top);
  const wide = top(site, TOP);
  const drawn = figures && withFigures(title, figures, close.bottom);
  const { elements, titled } = drawn ?? withSummary(told, wide.bottom);
  const head = drawn ? close : wide;
  const tree = s(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT },
      ...{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, xmlLang: language },
      ...{ className: 'chart', fontFamily: SANS },
    },
    [
      s('rect', { className: 'chart-paper', width: WIDTH, height: HEIGHT }),
      ...head.elements,
      ...elements,
      // Last, so that whoever looks for the title's words finds no others.
      s('g', { className: 'chart-surround' }, [...titled]),
    ],
  );
  return flatten(tree, sheets);
}

interface Part {
  readonly elements: readonly Element[];
  readonly bottom: number;
}

/** The site's name over a line, on one line: it is cut nowhere, and made smaller where it is long. */
function top(site: string, from: number): Part {
  const size = fitting(site, SIZES.site, 1);
  const y = from + SIZES.site[0];
  const bottom = y + from / 2;
  return {
    elements: [
      ...lines([site], { size, top: y - size, leading: size, bold: true }),
      s('line', { className: 'chart-axis', x1: SIDE, y1: bottom, x2: WIDTH - SIDE, y2: bottom }),
    ],
    bottom,
  };
}

/** Title and counts; null where there are more than there is room for. */
function withFigures(
  title: string,
  { chart, rows, marked, notice }: Figures,
  from: number,
): { titled: readonly Element[]; elements: readonly Element[] } | null {
  const size = fitting(title, SIZES.title.drawn, 1);
  const set = titleLines(title, size, from + 6);
  const room = { x: SIDE, top: set.bottom + 7, width: WITHIN, bottom: HEIGHT - CLOSE.bottom };
  const figures = previewFigures({ id: chart, rows, marked, notice }, room);
  return figures && { titled: set.elements, elements: [figures] };
}

function withSummary(
  { title, summary }: Preview,
  from: number,
): { titled: readonly Element[]; elements: readonly Element[] } {
  const size = fitting(title, SIZES.title.alone, 2);
  const set = titleLines(title, size, from + 20);
  const left = HEIGHT - BOTTOM - set.bottom - 14;
  const own = SIZES.summary.find(
    (each) => fontLines(summary, WITHIN, each).length * each * LEADING.summary <= left,
  );
  if (own === undefined) return { titled: set.elements, elements: [] };
  const words = lines(fontLines(summary, WITHIN, own), {
    ...{ size: own, top: set.bottom + 14, leading: own * LEADING.summary },
    ...{ bold: false, className: 'chart-caption' },
  });
  return { titled: set.elements, elements: [s('g', { className: 'preview-summary' }, words)] };
}

function titleLines(title: string, size: number, from: number): Part {
  const leading = size * LEADING.title;
  const broken = fontLines(title, WITHIN, size, true);
  return {
    elements: lines(broken, { size, top: from, leading, bold: true }),
    bottom: from + broken.length * leading,
  };
}

/** The largest of some sizes at which a bold text takes so many lines at most; else the smallest. */
function fitting(text: string, sizes: readonly number[], most: number): number {
  const found = sizes.find((size) => fontLines(text, WITHIN, size, true).length <= most);
  return found ?? sizes.at(-1) ?? 0;
}

interface Set {
  readonly size: number;
  readonly top: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly className?: string;
}

function lines(texts: readonly string[], { size, top, leading, bold, className }: Set): Element[] {
  return texts.map((text, i) =>
    s(
      'text',
      {
        ...{ x: SIDE, y: Number((top + size * 0.86 + i * leading).toFixed(2)), fontSize: size },
        ...(bold ? { fontWeight: 700 } : {}),
        ...(className === undefined ? {} : { className }),
      },
      text,
    ),
  );
}
