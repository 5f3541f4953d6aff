import { silence } from './caption.ts';
import { byHeading, lanes } from './lanes.ts';
import type { Placed } from './mark.ts';
import type { Row } from './row.ts';

/** Lays out one count for each group, in the order of the rows, with what each leaves out. */
export function last(rows: readonly Row[], width: number, notice = ''): Placed {
  const groups = byHeading(rows).map(([heading, members]) => ({
    heading,
    lanes: members.map((row) => ({
      row,
      remarks: [...silence(row), ...(row.leavesOut ? [row.leavesOut] : [])],
    })),
  }));
  return lanes(groups, width, notice);
}
