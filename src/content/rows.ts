import type * as z from 'zod';
import type { Place } from '../factcheck/place.ts';
import { CAPS } from './cap.ts';
import { decode } from './encoding.ts';
import { readBytes } from './file.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import { conform, valueAt } from './schema.ts';
import { parseYaml } from './yaml.ts';
import type { Path, YamlFile } from './yaml.ts';

/** A row that was read, and where it and its keys stand. */
export interface Row<T> {
  readonly value: T;
  readonly place: Place;
  readonly placeOf: (...path: Path) => Place;
}

/** The rows of a YAML file that is one list. */
export interface Rows<T> {
  readonly rows: readonly Row<T>[];
  /** The names of all rows, unreadable ones included, so that references to those are no second error. */
  readonly names: ReadonlySet<string>;
}

/** A YAML file under the root with its positions, or null and findings. */
export function readYaml(root: string, file: string, report: Report): YamlFile | null {
  const data = readBytes(root, file, CAPS.yaml, report);
  const text = data && decode(file, data, 'content', report);
  return text === null ? null : parseYaml(file, text, report);
}

/** The rows of a list on disk, each judged alone; null, and findings, where the file is no list. */
export function readRows<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  name: 'id' | 'slug' | 'from',
  report: Report,
): Rows<z.output<S>> | null {
  const yaml = readYaml(root, file, report);
  if (!yaml) return null;
  if (!Array.isArray(yaml.value)) {
    const message = `Unexpected ${shown(yaml.value)}, expected a list.`;
    const remedy = 'Begin each row with `- `; write `[]` where there is none.';
    report({ ...yaml.placeOf([]), rule: 'input/value', message, remedy });
    return null;
  }
  const names = reportDoubles(yaml, [], name, report);
  const rows = yaml.value.flatMap((_, i): Row<z.output<S>>[] => {
    const value = conform(yaml, [i], schema, report);
    if (value === null) return [];
    const placeOf = (...path: Path): Place => yaml.placeOf([i, ...path]);
    return [{ value, place: placeOf(), placeOf }];
  });
  return { rows, names };
}

/** Reports every row of a list that bears the name of an earlier one; returns the names, each once. */
export function reportDoubles(
  yaml: YamlFile,
  path: Path,
  key: string,
  report: Report,
): ReadonlySet<string> {
  const first = new Map<string, number>();
  const rows = valueAt(yaml.value, path);
  for (const [i, row] of (Array.isArray(rows) ? rows : []).entries()) {
    const name = valueAt(row, [key]);
    if (typeof name !== 'string') continue;
    const place = yaml.placeOf([...path, i, key]);
    const line = first.get(name);
    if (line === undefined) first.set(name, place.line);
    else {
      report({
        ...place,
        rule: 'input/double',
        message: `Unexpected second row with the ${key} ${shown(name)}, expected it once: line ${line} has it.`,
        remedy: 'Rename or remove one of the two.',
      });
    }
  }
  return new Set(first.keys());
}
