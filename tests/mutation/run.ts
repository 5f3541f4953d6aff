/**
 * `npm run test:mutation`: plants single faults in copies of the content, in memory, has the check
 * judge each, and keeps the score for the page on the method. The same faults every time.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { digestOfChecker, digestOfContent, MUTATION_FILE } from '../../src/content/mutation.ts';
import { EXPECTED, type Family } from './fault.ts';
import { planOf } from './plan.ts';
import { judgeAll } from './pool.ts';
import { reportOf, survivorsOf } from './report.ts';
import { missed, scoreOf, type Tried } from './score.ts';

const SEED = 20260201;
/** So that well over a thousand faults are planted. */
const MOST = 6;

const HELP = {
  usage:
    'npm run test:mutation -- [--most 6] [--workers 2] [--only events,names] [--json] [--keep]',
  does: 'Plants faults in copies of the content, one at a time, and lists those that the check does not refuse.',
  options: {
    '--most': `how many faults of one kind for each kind of place; default ${MOST}`,
    '--workers': 'how many are judged at a time; default as many as there are processors',
    '--only': `which families: ${Object.keys(EXPECTED).join(', ')}; default all, and the score is not kept`,
    '--json': 'the score and the survivors as JSON',
    '--keep': `leaves \`${MUTATION_FILE}\` as it is; so does any other \`--most\` than the default`,
  },
  reads: 'EXPLAINER_ROOT (the folder that holds `content/` and `seeds/`)',
};

await openDoor(HELP, async () => {
  const { values } = readOptions({
    options: {
      most: { type: 'string', default: String(MOST) },
      workers: { type: 'string', default: String(availableParallelism()) },
      only: { type: 'string', default: Object.keys(EXPECTED).join(',') },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const most = counted('--most', values.most);
  const workers = counted('--workers', values.workers);
  const { root, engine } = readSettings(process.env);
  const measured = { content: digestOfContent(root), checker: digestOfChecker(engine) };
  const only = families(values.only);
  const mutants = planOf(root, most, SEED).mutants.filter(({ family }) => only.has(family));
  if (mutants.length === 0)
    throw new Error('Unexpected content without a place for a fault, expected some.');
  const refusals = await judgeAll(root, mutants, workers, teller(mutants.length));
  const tried = mutants.map((mutant, i): Tried => ({ ...mutant, refused: refusals[i] === true }));
  const score = scoreOf(tried, measured);
  if (most === MOST && only.size === Object.keys(EXPECTED).length && !values.keep) {
    writeFileSync(path.join(root, MUTATION_FILE), `${JSON.stringify(score, null, 2)}\n`);
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ score, survivors: survivorsOf(tried) }, null, 2)}\n`
      : reportOf(tried),
  );
  return missed(tried).length === 0 ? EXIT.clean : EXIT.found;
});

function counted(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`Unexpected ${option} \`${value}\`, expected a whole number above 0.`);
}

function families(option: string): ReadonlySet<Family> {
  const known = Object.keys(EXPECTED) as Family[];
  const named = option.split(',').map((name) => name.trim());
  const strange = named.find((name) => !known.some((family) => family === name));
  if (strange === undefined) return new Set(known.filter((family) => named.includes(family)));
  throw new Error(`Unexpected --only \`${strange}\`, expected some of ${known.join(', ')}.`);
}

/** Tells how far a run is, each twentieth of the way. */
function teller(count: number): (done: number) => void {
  let told = 0;
  return (done) => {
    const part = Math.floor((done / count) * 20);
    if (part === told) return;
    told = part;
    process.stderr.write(`${done} of ${count} faults judged\n`);
  };
}
