import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedContent } from '../../src/content/judged.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { STEPS } from './first-hour.ts';
import { inLines, layCase } from './fixture.ts';

const GOLDEN = join(import.meta.dirname, 'first-hour.txt');

const told = STEPS.map(({ name, make }) => {
  const root = layCase('valid');
  make(root);
  const found = inLines(errorsIn(judgedContent(root).findings));
  rmSync(root, { recursive: true });
  return { name, found: `# ${name}\n${found || 'nothing found\n'}` };
});

describe('the first hour of a maintainer', () => {
  if (process.env.UPDATE === '1') writeFileSync(GOLDEN, told.map(({ found }) => found).join('\n'));
  const golden = readFileSync(GOLDEN, 'utf8').split(/\n(?=# )/u);

  it.each(told)('leads to the right thing after $name', ({ name, found }) => {
    expect(found.trim()).toBe(golden.find((part) => part.startsWith(`# ${name}\n`))?.trim());
  });
});
