import type { Element } from 'hast';
import { words } from '../words/words.ts';
import type { Placed } from './mark.ts';
import { patterns } from './pattern.ts';
import { NOT_STATED, reading } from './phrase.ts';
import { fact, frame, picture } from './picture.ts';
import type { Row } from './row.ts';

/** What a drawing is called, and which of several of the same chart it is. */
export interface Naming {
  /** Begins every id in the drawing: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  /** `chart-narrow` or `chart-wide`: the class by which a style sheet shows one of the two. */
  readonly variant: string;
  /** Only one drawing of a chart carries `data-fact` and `data-value`. */
  readonly facts: boolean;
}

/** Draws what was laid out as an SVG tree, at its width in px. */
export function draw(placed: Placed, { id, title, desc, variant, facts }: Naming): Element {
  const { width, height } = placed;
  return picture(
    { id, title, desc, classes: [variant], width, height },
    [
      patterns(id),
      frame(placed.frame, id),
      ...placed.facts.map(({ row, marks }) => fact(marks, id, facts ? dataOf(row) : {})),
    ],
    placed.facts.map(({ row, box, at }) => ({
      ...{ href: row.href, label: nameOf(row) },
      areas: at === undefined ? [box] : [box, at],
    })),
  );
}

function dataOf({ id, number }: Row): Record<string, string> {
  return { dataFact: id, dataValue: String(number ?? NOT_STATED) };
}

function nameOf(row: Row): string {
  const said = reading(row);
  return row.noteNumber === null ? said : words.charts.noted(said, row.noteNumber);
}
