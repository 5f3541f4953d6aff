import * as z from 'zod';
import { GRAVITIES, type Correction, type Facts } from '../factcheck/correction.ts';
import { day, line, list, mapping, oneOf } from './field.ts';
import { statsOf } from './file.ts';
import { shown, type Report } from './report.ts';
import { readYaml } from './rows.ts';
import { conform } from './schema.ts';

/** Where the corrections stand, which may be absent. */
export const CORRECTIONS_FILE = 'content/corrections.yaml';

/** The record of what was published, which the build writes. */
export const PUBLISHED_FILE = 'content/published.json';

/** What the file may hold, key by key. */
export const correctionSchema = mapping({
  date: day,
  place: z.union([line, list(line).min(1, 'one place at least')], 'a label or an address, or a list of them'),
  before: line,
  after: line,
  why: line,
  weight: oneOf(GRAVITIES),
});

const said = z.record(z.string(), z.string(), 'a mapping of texts');
const recordSchema = z.looseObject({
  facts: mapping({ statements: said, notes: said, figures: said, corrections: list(line) }).optional(),
});

/** Reads `content/corrections.yaml`, the latest first; where there is no such file nothing was corrected. */
export function readCorrections(root: string, report: Report): Correction[] {
  if (statsOf(root, CORRECTIONS_FILE) === 'missing') return [];
  const yaml = readYaml(root, CORRECTIONS_FILE, report);
  if (!yaml) return [];
  if (!Array.isArray(yaml.value)) {
    const message = `Unexpected ${shown(yaml.value)}, expected a list.`;
    const remedy = 'Begin each entry with `- `; write `[]` where there is none.';
    report({ ...yaml.placeOf([]), rule: 'input/value', message, remedy });
    return [];
  }
  return yaml.value
    .flatMap((_, i): Correction[] => {
      const value = conform(yaml, [i], correctionSchema, report);
      if (!value) return [];
      const { place: places, ...rest } = value;
      return [{ ...rest, places: [places].flat(), place: yaml.placeOf([i]) }];
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What the site said when it was last published; null where it never was. */
export function readFacts(root: string, report: Report): Facts | null {
  if (statsOf(root, PUBLISHED_FILE) === 'missing') return null;
  // Every JSON text is YAML too.
  const file = readYaml(root, PUBLISHED_FILE, report);
  return (file && conform(file, [], recordSchema, report))?.facts ?? null;
}
