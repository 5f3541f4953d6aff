import {
  boxOf,
  overlap,
  type BarMark,
  type Mark,
  type Placed,
  type SlotMark,
  type TextMark,
} from '../../src/charts/mark.ts';

/** Every mark of a chart, frame first. */
export function marksOf({ frame, facts }: Placed): Mark[] {
  return [...frame, ...facts.flatMap(({ marks }) => marks)];
}

export function texts(placed: Placed): TextMark[] {
  return marksOf(placed).filter((mark) => mark.kind === 'text');
}

export function said({ runs }: TextMark): string {
  return runs.map(({ text }) => text).join('');
}

/** The bar of each row by its id. */
export function bars({ facts }: Placed): Map<string, BarMark> {
  return new Map(
    facts.flatMap(({ row, marks }) =>
      marks.flatMap((mark) => (mark.kind === 'bar' ? [[row.id, mark] as const] : [])),
    ),
  );
}

export function slots(placed: Placed): SlotMark[] {
  return marksOf(placed).filter((mark) => mark.kind === 'slot');
}

/** Pairs of texts that lie on each other, and texts that leave the drawing: what no layout may have. */
export function faults(placed: Placed): string[] {
  const boxes = texts(placed).map((mark) => ({ words: said(mark), box: boxOf(mark) }));
  const found: string[] = [];
  for (const [i, a] of boxes.entries()) {
    const { x, y, width, height } = a.box;
    if (
      x < -0.01 ||
      y < -0.01 ||
      x + width > placed.width + 0.01 ||
      y + height > placed.height + 0.01
    )
      found.push(`outside: ${a.words}`);
    for (const b of boxes.slice(i + 1))
      if (overlap(a.box, b.box)) found.push(`overlap: ${a.words} | ${b.words}`);
  }
  return found;
}
