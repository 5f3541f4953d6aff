import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  BREAK,
  type Holder,
  type PlaceShown,
  type Run,
  type Shown,
} from '../factcheck/site/shown.ts';
import { elementsOf, get, hasClass, isHtml, stillTreeOf, textOf } from './markup.ts';
import type { Element, Node } from './markup.ts';
import { rowElements } from './row-elements.ts';
import { claimsIn, leaves, structuredIn } from './structured.ts';

/** What holds the words that are being read. */
interface State extends Holder {
  readonly kind: Run['kind'];
  readonly where: string;
}

const OUTSIDE: State = { chart: null, note: null, row: null, kind: 'words', where: '<main>' };

/** Elements that do not interrupt the words around them; all others begin words of their own. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|dfn|em|i|kbd|mark|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/u;
/** Layout may set their words apart. */
const SPACED = /^(?:br|span|text|time|tspan)$/u;
const SILENT = /^(?:script|style|template)$/u;
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder'];
/** More than one value fits into these, so that they cannot be marked as one. */
const LARGE =
  /^(?:article|blockquote|figcaption|figure|h[1-6]|header|li|main|nav|ol|section|svg|table|tbody|td|th|tr|ul)$/u;

/** Reads of a built page what it shows, as a browser without scripts would; takes such a tree of it too. */
export function readShownPage(file: string, source: string | Tree.Document): Shown {
  const tree = stillTreeOf(source);
  const all = elementsOf(tree);
  const main = all.filter(({ tagName }) => tagName === 'main');
  const below = main.flatMap(elementsOf);
  const rows = rowElements(tree);
  return {
    file,
    runs: [...headRuns(all), ...main.flatMap((element) => runsOf(element, rows))],
    marks: chartElements(all).flatMap((chart) =>
      elementsOf(chart).flatMap((mark) => {
        const fact = get(mark, 'data-fact');
        const id = get(chart, 'data-chart') ?? null;
        return fact === undefined
          ? []
          : [{ chart: id, fact, value: get(mark, 'data-value') ?? null }];
      }),
    ),
    places: placesOf(all),
    quotes: quotesOf(tree, null),
    claims: structuredIn(all).flatMap(claimsIn),
    numbers: new Map(
      all.flatMap((element) => {
        const [note, number] = [noteOf(element), get(element, 'value')];
        return note === null || number === undefined ? [] : [[note, number] as const];
      }),
    ),
    charts: chartElements(all).map((chart) => get(chart, 'data-chart') ?? ''),
    engines: below
      .filter((element) => get(element, 'data-engine') !== undefined && LARGE.test(element.tagName))
      .map(({ tagName }) => tagName),
  };
}

function chartElements(all: readonly Element[]): Element[] {
  return all.filter((element) => get(element, 'data-chart') !== undefined);
}

/** Marks name their place; lines have it in their id, after `place-`. */
function placesOf(all: readonly Element[]): PlaceShown[] {
  return all.flatMap((element): PlaceShown[] => {
    const mark = get(element, 'data-place');
    if (mark !== undefined)
      return [{ slug: mark, position: get(element, 'data-position') ?? '', text: '' }];
    const line = hasClass(element, 'place') ? get(element, 'id') : undefined;
    return line === undefined
      ? []
      : [{ slug: line.replace(/^place-/u, ''), position: null, text: apart(element) }];
  });
}

/** The words below an element, those of each element apart, without the marks of notes. */
function apart(node: Node): string {
  if (node.nodeName === '#text') return textOf(node);
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && get(node, 'role') === 'doc-noteref') return '';
  return node.childNodes.map(apart).join(' ');
}

function quotesOf(node: Node, note: string | null): Shown['quotes'] {
  if (!('childNodes' in node)) return [];
  const element = 'tagName' in node ? node : null;
  const seed = element?.tagName === 'blockquote' ? get(element, 'data-seed') : undefined;
  if (element && seed !== undefined) {
    return [{ note, seed, speaker: get(element, 'data-speaker') ?? null, text: textOf(element) }];
  }
  const own = element ? noteOf(element) : null;
  return node.childNodes.flatMap((child) => quotesOf(child, own ?? note));
}

function noteOf(element: Element): string | null {
  const id = element.tagName === 'li' ? get(element, 'id') : undefined;
  return id?.startsWith('fn-') ? id.slice('fn-'.length) : null;
}

const TELLING = /(?:^|[:._])(?:title|description|alt|site_name|publication_date)$/u;

/** What is told of the page where it is listed or shared. */
function headRuns(all: readonly Element[]): Run[] {
  const run = (where: string, text: string): Run => ({ ...OUTSIDE, where, text });
  return all.flatMap((element) => {
    const { tagName } = element;
    const name = get(element, 'name') ?? get(element, 'property') ?? '';
    if (tagName === 'title' && isHtml(element)) return [run('<title>', textOf(element))];
    if (tagName === 'meta' && TELLING.test(name))
      return [run(`<meta> \`${name}\``, get(element, 'content') ?? '')];
    return structuredIn([element])
      .flatMap((data) => leaves(data))
      .map((text) => run('JSON-LD', text));
  });
}

/** The words below an element, in runs that read on, and its attributes that are read out. */
function runsOf(root: Element, rows: ReadonlyMap<Element, string>): Run[] {
  const runs: Run[] = [];
  let words = '';
  const push = ({ chart, note, row, kind }: State, where: string, text: string): void => {
    if (text.replaceAll(BREAK, '').trim() !== '')
      runs.push({ chart, note, row, kind, where, text });
  };
  const flush = (state: State): void => {
    push(state, state.where, words);
    words = '';
  };
  const walk = (node: Node, outer: State): void => {
    if (node.nodeName === '#text') words += textOf(node);
    if (!('tagName' in node)) return;
    if (SILENT.test(node.tagName) || get(node, 'role') === 'doc-noteref') return;
    if (get(node, 'data-engine') !== undefined || get(node, 'data-seed') !== undefined) {
      words += BREAK;
      return;
    }
    const state = enter(node, outer, rows);
    const kind = rows.has(node) ? 'row' : 'words';
    for (const name of SPOKEN) push({ ...state, kind }, `\`${name}\``, get(node, name) ?? '');
    const apart = !INLINE.test(node.tagName) && (outer.row === null || outer.kind !== 'row');
    const gap = SPACED.test(node.tagName) ? ' ' : INLINE.test(node.tagName) ? '' : BREAK;
    if (apart) flush(outer);
    else words += gap;
    for (const child of node.childNodes) walk(child, state);
    if (apart) flush(state);
    else words += gap;
  };
  walk(root, OUTSIDE);
  return runs;
}

/** The state inside an element. The words of one row are one run, however they are laid out. */
function enter(element: Element, state: State, rows: ReadonlyMap<Element, string>): State {
  if (state.kind === 'row') return state;
  const { tagName } = element;
  const inside = {
    ...state,
    chart: get(element, 'data-chart') ?? state.chart,
    note: noteOf(element) ?? state.note,
    where: INLINE.test(tagName) ? state.where : `<${tagName}>`,
  };
  const row = rows.get(element);
  if (row !== undefined) return { ...inside, row, kind: 'row' };
  if (tagName === 'desc') return { ...inside, kind: 'description' };
  return hasClass(element, 'chart-tick') ? { ...inside, kind: 'tick' } : inside;
}
