import { readFileSync, writeFileSync } from 'node:fs';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import type { Case, Figure, Seen } from './case.ts';
import { FIGURES } from './figures.ts';
import { closeSizes } from './sizes.ts';
import { CASES_FILE, casesText, readResults, RESULTS_FILE, resultsText } from './published.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const HELP = {
  usage: 'npm run bench:faults -- [R1 R4/no-yaml …] [--full] [--sample NUMBER] [--keep]',
  does: 'Does to the project all that may go wrong, and tells for each figure of the scoreboard how much was survived of what was tried.',
  options: {
    'R1 R4/no-yaml …':
      'these figures or cases alone; without any all are tried, which takes hours with --full',
    '--full': 'tries all cases of the long lists, such as a build killed at each of 100 moments',
    '--sample NUMBER': 'tries so many of each long list, evenly spread; default 5',
    '--keep': `keeps what was seen in ${RESULTS_FILE}, and the list of cases in ${CASES_FILE}`,
  },
};

/** `npm run bench:faults`. */
await openDoor(HELP, async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      sample: { type: 'string', default: '5' },
      keep: { type: 'boolean', default: false },
    },
  });
  const figures = wanted(positionals);
  if (values.keep) writeFileSync(CASES_FILE, casesText(FIGURES));
  const shop = openWorkshop();
  let bad = 0;
  try {
    for (const figure of figures) {
      const cases = values.full ? figure.cases : sampled(figure.cases, Number(values.sample));
      const seen = await tried(figure, cases, shop, (id, result) => {
        if (values.keep) keepResult(id, result);
      });
      bad += [...seen.values()].filter(({ held }) => !held).length;
    }
  } finally {
    shop.close();
    closeSizes();
  }
  return bad === 0 ? EXIT.clean : EXIT.found;
});

/** Puts what was seen of a case among what was seen of the others, read anew, since another run may have kept more. */
function keepResult(id: string, seen: Seen): void {
  const results = readResults(readFileSync(RESULTS_FILE, 'utf8'));
  writeFileSync(RESULTS_FILE, resultsText(FIGURES, results.set(id, seen)));
}

/** The figures asked for, with the cases asked for. Throws where there is none of such a name. */
function wanted(names: readonly string[]): Figure[] {
  const unknown = names.find(
    (name) => !FIGURES.some((one) => one.name === name || one.cases.some(({ id }) => id === name)),
  );
  if (unknown !== undefined)
    throw new Error(
      `Unexpected \`${unknown}\`, expected a figure such as \`R1\` or a case of ${CASES_FILE}.`,
    );
  if (names.length === 0) return [...FIGURES];
  return FIGURES.flatMap((figure) => {
    if (names.includes(figure.name)) return [figure];
    const cases = figure.cases.filter(({ id }) => names.includes(id));
    return cases.length === 0 ? [] : [{ ...figure, cases }];
  });
}

/** Of each long list a few that are evenly spread, and all others. */
function sampled(cases: readonly Case[], count: number): Case[] {
  const lists = Map.groupBy(
    cases.filter(({ long }) => long),
    ({ id }) => id.replace(/-\d+$/u, ''),
  );
  const chosen = new Set(
    [...lists.values()].flatMap((list) =>
      Array.from(
        { length: Math.min(count, list.length) },
        (_, i) => list[Math.floor(((i + 0.5) * list.length) / Math.min(count, list.length))],
      ),
    ),
  );
  return cases.filter((one) => !one.long || chosen.has(one));
}

/** Tries cases one after the other and prints each; what cannot be tried here is said and left out. */
async function tried(
  { name, title, cases: all }: Figure,
  cases: readonly Case[],
  shop: Workshop,
  keep: (id: string, seen: Seen) => void,
): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  process.stdout.write(`${name}  ${title}\n`);
  for (const { id, lack, attempt } of cases) {
    const why = lack?.() ?? null;
    if (why !== null) {
      process.stdout.write(`    not tried  ${id}: ${why}\n`);
      continue;
    }
    const begun = performance.now();
    const result = await Promise.resolve()
      .then(() => attempt(shop))
      .catch((error: unknown): Seen => ({
        held: false,
        seen: 'it could not be tried',
        more: String(error),
      }));
    seen.set(id, result);
    keep(id, result);
    const time = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    const more =
      result.more === undefined
        ? ''
        : `; ${result.held ? (result.more.split('\n')[0] ?? '') : `\n${result.more}`}`;
    process.stdout.write(
      `    ${result.held ? 'survived ' : 'LOST     '}  ${id}: ${result.seen} (${time})${more}\n`,
    );
  }
  const survived = [...seen.values()].filter(({ held }) => held).length;
  process.stdout.write(
    `${name}  ${title}: ${survived} of ${seen.size} survived; the list has ${all.length}.\n\n`,
  );
  return seen;
}
