import { ascending, sort } from 'd3';
import { byHeading, type Lane, type LaneGroup } from './lanes.ts';
import type { Row, Status } from './row.ts';

const ORDER: Readonly<Record<Status, number>> = { official: 0, claimed: 1, reported: 2 };
/** The sides that are set against each other; a document that names no speaker is no side. */
const SIDES: readonly Status[] = ['official', 'claimed'];

/** Rows by heading, official first; a side that other groups have and a group lacks stands there without a row. */
export function againstEachOther(rows: readonly Row[]): LaneGroup[] {
  const labels = new Map(rows.map(({ status, statusLabel }) => [status, statusLabel]));
  return byHeading(rows).map(([heading, members]) => ({
    heading,
    lanes: bySide([...members.map((row) => ({ row, remarks: [] })), ...absent(members, labels)]),
  }));
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
