import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { CHARTS_FILE } from '../../src/content/chart.ts';
import { SITE_FILE } from '../../src/content/site.ts';
import { TOLLS_FILE } from '../../src/content/toll.ts';
import type { Base, Spot } from './spot.ts';

/** What the values of data files are called as places; a key that is not here is none. */
const PLACES: Readonly<Record<string, Readonly<Record<string, readonly [string, Spot['role']]>>>> =
  {
    [SITE_FILE]: { title: ['site title', 'repeated'], summary: ['site summary', 'repeated'] },
    [CHARTS_FILE]: {
      title: ['chart title', 'repeated'],
      counts: ['chart caption', 'repeated'],
      reading: ['chart reading', 'repeated'],
    },
    [TOLLS_FILE]: {
      group: ['ledger row', 'datum'],
      measure: ['ledger row', 'datum'],
      number: ['ledger row', 'datum'],
      bound: ['ledger row', 'datum'],
      speaker: ['ledger row', 'datum'],
      whom: ['ledger remark', 'repeated'],
      'window.from': ['ledger row', 'datum'],
      'window.to': ['ledger row', 'datum'],
      'window.label': ['ledger remark', 'repeated'],
      as_of: ['ledger row', 'datum'],
      source: ['ledger row', 'datum'],
      passage: ['ledger row', 'datum'],
      remark: ['ledger remark', 'repeated'],
    },
  };

/** The data files that have spots. */
export const DATA_FILES: readonly string[] = Object.keys(PLACES);

/** Every value of a data file that says something about the event. */
export function dataSpots(base: Base): Spot[] {
  const places = PLACES[base.file] ?? {};
  return scalars(parseDocument(base.raw).contents, '').flatMap(({ key, range }): Spot[] => {
    const known = Object.hasOwn(places, key) ? places[key] : undefined;
    if (!known) return [];
    const [place, role] = known;
    const whole = base.raw.slice(range[0], range[1]);
    const [mark = ''] = /^(?:["']|[>|]-?\s+)/u.exec(whole) ?? [];
    const text = whole.slice(mark.length).replace(/["']$|\s+$/u, '');
    return [{ base, start: range[0] + mark.length, text, place, role, key }];
  });
}

interface Value {
  readonly key: string;
  readonly range: readonly [number, number, number];
}

/** The scalars under a node with their keys; the numbers of rows are no part of a key. */
function scalars(node: Node | null | undefined, key: string): Value[] {
  if (isScalar(node)) return node.range ? [{ key, range: node.range }] : [];
  if (isSeq(node)) return node.items.flatMap((item) => scalars(item as Node, key));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key: name, value }) =>
    scalars(value as Node | null, `${key && `${key}.`}${String(name)}`),
  );
}
