import * as z from 'zod';
import { SECTIONS, type Disagreement } from '../factcheck/disagreement.ts';
import type { Page } from '../factcheck/page.ts';
import { frontmatterOf } from '../markdown/frontmatter.ts';
import { day, id, list, mapping, notStated, oneOf, words } from './field.ts';
import { statsOf } from './file.ts';
import { readFolder } from './folder.ts';
import { readPageFile, type ChartRows } from './pages.ts';
import { reportUnknown } from './reference.ts';
import { startOf, type Report } from './report.ts';
import { conform } from './schema.ts';
import { reportSections } from './sections.ts';
import { namedFiles } from './slug.ts';
import { TIMELINE_FILE } from './timeline.ts';
import { TOLLS_FILE } from './toll.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** The folder of the register, which may be absent. */
export const DISAGREEMENTS_FOLDER = 'content/disagreements';

/** The list of all entries has this name. */
const RESERVED = new Set(['index']);

const side = mapping({
  note: id,
  as_of: z.union([notStated, day], 'a day of the calendar such as `2031-04-09`, or `not stated`'),
});

/** What an entry has besides the title and summary of any page. */
/** What the file may hold, key by key. */
export const entrySchema = z.object(
  {
    kind: oneOf(['conflict', 'update', 'scope', 'error', 'wording']),
    matters: oneOf(['high', 'some', 'little']),
    sides: list(side),
    tolls: words,
    timeline: words,
  },
  'a mapping',
);

/** What entries may refer to; null where it could not be read. */
export interface KnownToRegister {
  readonly chartRows: ChartRows;
  readonly tolls: ReadonlySet<string> | null;
  /** The events of the timeline. */
  readonly events: ReadonlySet<string> | null;
}

/** The register and the pages of its entries. */
export interface RegisterReading {
  readonly disagreements: readonly Disagreement[];
  readonly pages: readonly Page[];
}

/** Reads `content/disagreements/`, by file name. */
export function readDisagreements(
  root: string,
  known: KnownToRegister,
  report: Report,
): RegisterReading {
  if (statsOf(root, DISAGREEMENTS_FOLDER) === 'missing') return { disagreements: [], pages: [] };
  const names = readFolder(root, DISAGREEMENTS_FOLDER, report) ?? [];
  const read = namedFiles(DISAGREEMENTS_FOLDER, names, '.mdx', RESERVED, report).flatMap(
    ({ slug, file }) => {
      reportFigure(slug, file, report);
      const options = { kind: 'disagreement' as const, slug, chartRows: known.chartRows };
      const { page, raw, broken } = readPageFile(root, file, options, report);
      // Data that cannot be read as YAML, or whose keys are misspelt, has its finding.
      const inVain = broken.some((rule) => /^input\/(?:frontmatter|unknown-key)$/u.test(rule));
      const entry = raw === '' || inVain ? null : readEntry(slug, file, raw, report);
      if (!page || !entry) return [];
      reportSections(page, SECTIONS, 'entry', report);
      return [{ page, disagreement: judged(entry, page, known, report) }];
    },
  );
  return {
    disagreements: read.map(({ disagreement }) => disagreement),
    pages: read.map(({ page }) => page),
  };
}

interface Entry {
  readonly yaml: YamlFile;
  readonly value: z.output<typeof entrySchema>;
  readonly id: string;
}

/** The data of an entry, at the lines of its file: an empty one stands for the `---` above. */
function readEntry(slug: string, file: string, raw: string, report: Report): Entry | null {
  const frontmatter = frontmatterOf(raw);
  const yaml = frontmatter && parseYaml(file, `\n${frontmatter.yaml}`, report);
  const value = yaml && conform(yaml, [], entrySchema, report);
  return yaml && value ? { yaml, value, id: slug } : null;
}

/** The record of an entry, once its references were looked up. */
function judged(
  { yaml, value, id: entry }: Entry,
  page: Page,
  known: KnownToRegister,
  report: Report,
): Disagreement {
  const { kind, matters, sides, tolls, timeline } = value;
  const quoting = new Set(
    page.notes.filter((note) => note.kind === 'passage').map(({ label }) => label),
  );
  sides.forEach(({ note }, i) => {
    reportUnknown(yaml.placeOf(['sides', i, 'note']), 'note', page.file, note, quoting, report);
  });
  tolls.forEach((row, i) => {
    reportUnknown(yaml.placeOf(['tolls', i]), 'row', TOLLS_FILE, row, known.tolls, report);
  });
  timeline.forEach((event, i) => {
    const place = yaml.placeOf(['timeline', i]);
    reportUnknown(place, 'event', TIMELINE_FILE, event, known.events, report);
  });
  const least = kind === 'error' ? 1 : 2;
  if (sides.length < least) {
    report({
      ...yaml.placeOf(['sides']),
      rule: 'input/sides',
      message: `Unexpected ${sides.length === 0 ? 'list without a side' : 'single side'} of a disagreement of the kind \`${kind}\`, expected ${least} at least.`,
      remedy:
        kind === 'error'
          ? 'Name the note of the passage that errs.'
          : 'Name a note for every side; what differs from the calendar or from arithmetic alone is of the kind `error`.',
    });
  }
  return {
    ...{ id: entry, kind, matters, tolls, timeline },
    sides: sides.map(({ note, as_of: asOf }, i) => ({
      ...{ note, asOf },
      place: yaml.placeOf(['sides', i]),
    })),
    place: startOf(page.file),
  };
}

function reportFigure(slug: string, file: string, report: Report): void {
  const figure = slug.split('-').find((word) => /^\d+$/u.test(word));
  if (figure === undefined) return;
  report({
    ...startOf(file),
    rule: 'input/file-name',
    message: `Unexpected figure \`${figure}\` in the name of an entry, expected the name of its subject.`,
    remedy: 'Name it after what is in question: the name is an address for ever.',
  });
}
