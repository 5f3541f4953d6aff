import {
  boxOf,
  overlap,
  type BarMark,
  type Box,
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

/** The area of a mark that is no text; null for a line, which has none. */
function areaOf(mark: Mark): Box | null {
  if (mark.kind === 'bar' || mark.kind === 'span' || mark.kind === 'slot') return mark;
  if (mark.kind === 'pin' || mark.kind === 'glyph')
    return { x: mark.x - 3.5, y: mark.y - 3.5, width: 7, height: 7 };
  if (mark.kind === 'text') return null;
  const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
  return { x, y, width: Math.abs(mark.x1 - mark.x2), height: Math.abs(mark.y1 - mark.y2) };
}

/** Marks other than text that leave the drawing. */
export function outside(placed: Placed): string[] {
  return marksOf(placed).flatMap((mark) => {
    const area = areaOf(mark);
    if (area === null) return [];
    const { x, y, width, height } = area;
    const inside =
      x >= -0.01 &&
      y >= -0.01 &&
      x + width <= placed.width + 0.01 &&
      y + height <= placed.height + 0.01;
    return inside ? [] : [`outside: ${mark.kind} ${JSON.stringify(area)}`];
  });
}

/** Areas of two rows that lie on each other, and text that lies on the bar, span or slot of another row. */
export function crossings({ facts, frame }: Placed): string[] {
  const pairs = facts.flatMap((fact, i) =>
    facts
      .slice(i + 1)
      .filter((other) => overlap(shrunk(fact.box), other.box))
      .map((other) => `areas: ${fact.row.id} | ${other.row.id}`),
  );
  const solid = facts.map(({ marks }) =>
    marks.filter(({ kind }) => kind === 'bar' || kind === 'span' || kind === 'slot'),
  );
  const written = [...facts.map(({ marks }) => marks), frame].map((marks) =>
    marks.filter((mark) => mark.kind === 'text'),
  );
  const covered = written.flatMap((words, i) =>
    words.flatMap((word) =>
      solid
        .filter((_, j) => j !== i)
        .flat()
        .filter((mark) => {
          const area = areaOf(mark);
          return area !== null && overlap(shrunk(area), boxOf(word));
        })
        .map((mark) => `on a ${mark.kind}: ${said(word)}`),
    ),
  );
  return [...pairs, ...covered];
}

/** Boxes that only touch, but for rounding, do not lie on each other. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 0.01, y: y + 0.01, width: width - 0.02, height: height - 0.02 };
}
