import { ascending, sort } from 'd3';
import { silence } from './caption.ts';
import { byHeading, lanes, type Lane } from './lanes.ts';
import type { Placed } from './mark.ts';
import type { Row, Status } from './row.ts';

const ORDER: Readonly<Record<Status, number>> = { official: 0, claimed: 1, reported: 2 };
/** The sides that are set against each other; a document that names no speaker is no side. */
const SIDES: readonly Status[] = ['official', 'claimed'];

/**
 * Lays out counts of different sides beside each other: one lane for each row, all on one scale from zero,
 * never added. A side that the chart knows, and that has no row for a group, gets an empty slot there.
 * `width` is in px; `notice` is written on the picture.
 */
export function compared(rows: readonly Row[], width: number, notice = ''): Placed {
  const labels = new Map(rows.map(({ status, statusLabel }) => [status, statusLabel]));
  const groups = byHeading(rows).map(([heading, members]) => ({
    heading,
    lanes: bySide([
      ...members.map((row) => ({ row, remarks: silence(row) })),
      ...absent(members, labels),
    ]),
  }));
  return lanes(groups, width, notice);
}

function absent(members: readonly Row[], labels: ReadonlyMap<Status, string>): Lane[] {
  return SIDES.flatMap((status): Lane[] => {
    const statusLabel = labels.get(status);
    const given = statusLabel === undefined || members.some((row) => row.status === status);
    return given ? [] : [{ row: null, status, statusLabel }];
  });
}

function bySide(members: readonly Lane[]): Lane[] {
  const side = (lane: Lane): number => ORDER[lane.row === null ? lane.status : lane.row.status];
  return sort(members, (a, b) => ascending(side(a), side(b)));
}
