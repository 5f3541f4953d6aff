import type { Element } from 'hast';
import { s } from 'hastscript';
import { element } from './element.ts';
import { flatten, type Sheets } from './flat-style.ts';
import { textMark, type Role, type TextMark } from './mark.ts';
import { LEADING, wrap } from './text-lines.ts';

/** Words under a drawing. */
export interface Paragraph {
  readonly text: string;
  /** The engine made its figures, such as the first and last of some days. */
  readonly engine?: boolean;
}

/** What must stand on a picture that may be seen without its page. */
export interface Surround {
  readonly title: string;
  /** Under the title: what is counted, by whom. */
  readonly counts: string;
  /** Under the drawing: how to read it, where it comes from, of when, under which licence. */
  readonly below: readonly Paragraph[];
  /** The language of its words, `en-GB`. */
  readonly language: string;
}

/** Facts of a picture for programs, in the terms of Dublin Core; those that are not known are left out. */
export type Facts = Readonly<
  Partial<
    Record<
      'title' | 'description' | 'source' | 'identifier' | 'date' | 'rights' | 'publisher',
      string
    >
  >
>;

const SVG = 'http://www.w3.org/2000/svg';
const DC = 'http://purl.org/dc/elements/1.1/';
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/** Room on all sides, between the parts and between paragraphs, in px. */
const [PAD, GAP, APART] = [24, 14, 5];
const TITLE_LEADING = 23;

/** A drawing as a picture that stands alone: title above, source below, on its own ground, with its own styles. */
export function standalone(
  drawing: Element,
  surround: Surround,
  facts: Facts,
  sheets: Sheets,
): Element {
  const { title, counts, below, language } = surround;
  const inner = {
    width: Number(drawing.properties.width),
    height: Number(drawing.properties.height),
  };
  const lines: Element[] = [];
  let y = PAD;
  const set = ({ text, engine }: Paragraph, role: Role, leading = LEADING): void => {
    for (const line of linesOf(text, role, inner.width, y, leading)) {
      const drawn = element(line, 'surround');
      lines.push(engine ? marked(drawn) : drawn);
      y += leading;
    }
  };
  set({ text: title }, 'title', TITLE_LEADING);
  y += APART;
  set({ text: counts }, 'caption');
  y += GAP;
  const top = y;
  y += inner.height + GAP;
  for (const paragraph of below) {
    set(paragraph, 'tick');
    y += APART;
  }
  const [width, height] = [inner.width + 2 * PAD, Math.ceil(y - APART + PAD)];
  const tree = s(
    'svg',
    {
      ...{ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, xmlLang: language },
      className: 'chart',
      fontFamily: SANS,
    },
    [
      s('title', title),
      metadata(facts),
      s('rect', { className: 'chart-paper', width, height }),
      s('g', { className: 'chart-surround' }, lines),
      placed(drawing, top),
    ],
  );
  return flatten(tree, sheets);
}

function linesOf(
  text: string,
  role: Role,
  width: number,
  top: number,
  leading: number,
): TextMark[] {
  return wrap([{ text, role }], width).map((line, i) =>
    textMark(line, { x: PAD, y: top + leading * (i + 0.75) }),
  );
}

function marked(line: Element): Element {
  return { ...line, properties: { ...line.properties, dataEngine: '' } };
}

function placed(drawing: Element, y: number): Element {
  const properties: Element['properties'] = { ...drawing.properties };
  return { ...drawing, properties: { ...properties, x: String(PAD), y: String(y) } };
}

function metadata(facts: Facts): Element {
  return {
    ...{ type: 'element', tagName: 'metadata', properties: { 'xmlns:dc': DC } },
    children: Object.entries(facts).map(([name, value]) => ({
      ...{ type: 'element', tagName: `dc:${name}` },
      // The address of the site is the build's, not the content's.
      properties: name === 'identifier' ? { dataEngine: '' } : {},
      children: [{ type: 'text', value }],
    })),
  };
}
