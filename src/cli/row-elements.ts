import { elementsOf, get, hasClass, type Element, type Node } from './markup.ts';

/**
 * The elements of a page that show one row of the ledger or one dating each: marks of drawings and the links
 * over them, lines of tables of tolls, lines of the timeline. The marks of a chart's second drawing are not named; they stand in the
 * order of those of the first.
 */
export function rowElements(page: Node): ReadonlyMap<Element, string> {
  const all = elementsOf(page);
  const charts = all.filter((element) => get(element, 'data-chart') !== undefined);
  const tables = [...charts, ...all.filter((element) => hasClass(element, 'tolls'))];
  const datings = all.filter((element) => hasClass(element, 'dating'));
  return new Map([
    ...charts.flatMap(marksOf),
    ...tables.flatMap(linesOf),
    ...datings.flatMap(lineOf),
  ]);
}

function marksOf(chart: Element): (readonly [Element, string])[] {
  const drawings = elementsOf(chart).filter((element) => get(element, 'role') === 'img');
  const marks = drawings.map((drawing) =>
    elementsOf(drawing).filter((element) => hasClass(element, 'chart-fact')),
  );
  const named = marks.flatMap((own) =>
    own.flatMap((mark, i) => {
      const fact = get(mark, 'data-fact') ?? get(marks[0]?.[i] ?? mark, 'data-fact');
      return fact === undefined ? [] : [[mark, fact] as const];
    }),
  );
  const links = elementsOf(chart)
    .filter(({ tagName }) => tagName === 'svg')
    .flatMap(elementsOf)
    .filter(({ tagName }) => tagName === 'a');
  return [...named, ...links.flatMap((link) => pair(link, link))];
}

function linesOf(table: Element): (readonly [Element, string])[] {
  const lines = elementsOf(table).filter(({ tagName }) => tagName === 'tr');
  return lines.flatMap(lineOf);
}

/** A line with the row to whose note it leads, on its own page or, from a chart that stands alone, on another. */
function lineOf(line: Element): (readonly [Element, string])[] {
  const all = elementsOf(line);
  const note =
    all.find((element) => get(element, 'role') === 'doc-noteref') ??
    all.find((element) => get(element, 'href')?.includes('#fn-'));
  return note ? pair(line, note) : [];
}

/** An element with the row to whose note a link leads. */
function pair(element: Element, link: Element): (readonly [Element, string])[] {
  const row = get(link, 'href')?.split('#fn-')[1];
  return row === undefined ? [] : [[element, row]];
}
