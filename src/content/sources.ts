import type { Source } from '../factcheck/corpus.ts';
import { readFolder } from './folder.ts';
import { shown, startOf } from './report.ts';
import type { Report } from './report.ts';
import { readYaml } from './rows.ts';
import { valueAt } from './schema.ts';
import { SEED_FOLDER } from './seed.ts';
import { namedFiles } from './slug.ts';
import { readSource } from './source.ts';

/** The folder of the sources. */
export const SOURCES_FOLDER = 'content/sources';

/** Sources that were read; `slugs` has the others too, or is null where a file's name or the folder cannot be read. */
export interface SourcesReading {
  readonly sources: readonly Source[];
  readonly slugs: ReadonlySet<string> | null;
}

/** Reads every file of `content/sources/`, and sees that each seed has one source. */
export function readSources(root: string, report: Report): SourcesReading {
  const names = readFolder(root, SOURCES_FOLDER, report);
  const files = namedFiles(SOURCES_FOLDER, names ?? [], '.yaml', new Set(), report);
  if (names !== null && files.length === 0) {
    report({
      ...startOf(SOURCES_FOLDER),
      rule: 'input/no-source',
      message: 'Unexpected folder without a source, expected one file for each seed.',
      remedy: 'Restore the sources, or describe each seed in a file of its own.',
    });
  }
  // Where a source cannot be read, a seed that no source describes may well be that one's.
  const named = names !== null && files.length > 0 && files.length === names.length;
  let told = named;
  const described = new Map<string, string>();
  const sources = files.flatMap(({ slug, file }): Source[] => {
    const yaml = readYaml(root, file, report);
    const seed = valueAt(yaml?.value, ['seed']);
    if (!yaml || typeof seed !== 'string') told = false;
    if (!yaml) return [];
    if (typeof seed === 'string') {
      const other = described.get(seed);
      if (other !== undefined) {
        report({
          ...yaml.placeOf(['seed']),
          rule: 'input/seed-twice',
          message: `Unexpected second source for ${shown(seed)}, expected \`${other}\` alone.`,
          remedy: 'Remove one of the two, or correct its `seed`.',
        });
      }
      described.set(seed, other ?? file);
    }
    const source = readSource(root, slug, yaml, report);
    return source ? [source] : [];
  });
  reportStray(root, new Set(described.keys()), told, report);
  return { sources, slugs: named ? new Set(files.map(({ slug }) => slug)) : null };
}

function reportStray(
  root: string,
  described: ReadonlySet<string>,
  told: boolean,
  report: Report,
): void {
  for (const name of readFolder(root, SEED_FOLDER, report) ?? []) {
    if (described.has(name) || (!told && /^[^.].*\.(?:txt|md)$/u.test(name))) continue;
    report({
      ...startOf(`${SEED_FOLDER}/${name}`),
      rule: 'input/stray-seed',
      message: `Unexpected ${shown(name)}, expected a seed that a source describes.`,
      remedy: `Run \`npm run new -- source\`, which describes it in \`${SOURCES_FOLDER}/\`, or take it out of \`${SEED_FOLDER}/\`.`,
    });
  }
}
