import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { readContent } from '../../src/content/content.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { caseNames, FIXTURES, inLines, layCase, VALID_FILES } from '../content/fixture.ts';
import { held, lost, type Case, type Seen } from './case.ts';
import { openJudge, type Judge } from './judging.ts';

/** Ten thousand in all. */
const LISTS = 10;
const MUTANTS = Math.ceil(10_000 / VALID_FILES.length / LISTS);
const LIMIT = 10_000;

/** R7: malformed files are refused by file and line, or mean what they meant. */
export const MALFORMED: readonly Case[] = [
  ...caseNames().map((name): Case => ({
    id: `R7/fixture-${name}`,
    done: `The bad input of \`tests/fixtures/${name}\`.`,
    must: 'Refused in the words of its golden file.',
    attempt: () => asGolden(name),
  })),
  ...VALID_FILES.flatMap((file) =>
    Array.from({ length: LISTS }, (_, i): Case => ({
      id: `R7/mutants-of-${file.replaceAll(/[^a-z]+/gu, '-')}-${String(i + 1).padStart(2, '0')}`,
      done: `${MUTANTS} mutants of \`${file}\` from the seed ${i + 1}: a piece cut out, others put in.`,
      must: 'Each is refused by file and line within ten seconds, or nothing of what was there is gone.',
      long: true,
      attempt: () => mutants(file, i + 1),
    })),
  ),
];

function asGolden(name: string): Seen {
  const root = layCase(name);
  try {
    const found = inLines(readContent(root).findings);
    const golden = readFileSync(path.join(FIXTURES, name, 'expected.txt'), 'utf8');
    if (found === '') return lost('green');
    return found === golden ? held('refused as golden') : lost('refused in other words', found);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const piece = fc.oneof(
  fc.constantFrom(...['"', "'", '[', '{', '- ', ': ', '\n', '  ', '\t', '&a ', '*a', '!!x ', '|']),
  fc.constantFrom('__proto__: 1\n', '---\n', '[^a]', '<b>', '\u0000', '\u202e', '\ud800', '#', '%'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  inserted: piece,
});

async function mutants(file: string, seed: number): Promise<Seen> {
  const judge = openJudge();
  const root = mkdtempSync(path.join(os.tmpdir(), 'mutants-'));
  try {
    cpSync(path.join(FIXTURES, 'valid'), root, { recursive: true });
    const { things } = await judge.judge(root, LIMIT);
    const target = path.join(root, file);
    const text = readFileSync(target, 'utf8');
    let green = 0;
    for (const { at, cut, inserted } of fc.sample(mutation, { numRuns: MUTANTS, seed })) {
      const offset = Math.floor(at * text.length);
      writeFileSync(target, text.slice(0, offset) + inserted + text.slice(offset + cut));
      const why = await faultOf(judge, root, things);
      if (why === 'green') green += 1;
      else if (why !== null)
        return lost(why, `${file} at ${offset}, ${cut} cut, ${JSON.stringify(inserted)} put in`);
    }
    return held(`${MUTANTS} of ${MUTANTS}`, `${green} green with nothing gone`);
  } finally {
    judge.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Why a mutant was not survived; `green` where it passes and nothing is gone, null where it was refused. */
async function faultOf(
  { judge }: Judge,
  root: string,
  before: Readonly<Record<string, number>>,
): Promise<string | null> {
  const { findings, things, thrown } = await judge(root, LIMIT);
  if (thrown !== null) return `it threw: ${thrown}`;
  if (findings === null) return 'it took longer than ten seconds';
  const errors = errorsIn(findings);
  const placed = errors.every(({ file, line, column }) => file !== '' && line > 0 && column > 0);
  if (!placed) return 'a finding has no place';
  if (errors.length > 0) return null;
  const gone = Object.entries(before).filter(([kind, count]) => (things[kind] ?? 0) < count);
  return gone.length === 0
    ? 'green'
    : `green, and of ${gone.map(([kind]) => kind).join(', ')} some are gone`;
}
