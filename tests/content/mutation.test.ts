import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { digestOfContent, MUTATION_FILE, readMutationScore } from '../../src/content/mutation.ts';
import { measuredOf } from '../../src/content/view/measured.ts';
import type { Finding } from '../../src/factcheck/finding.ts';
import { layCase } from './fixture.ts';

const SCORE = {
  content: 'a'.repeat(64),
  checker: 'b'.repeat(64),
  kinds: [
    { family: 'figures', kind: 'digit', tried: 30, refused: 29 },
    { family: 'figures', kind: 'unit', tried: 10, refused: 10 },
    { family: 'dates', kind: 'weekday', tried: 5, refused: 5 },
  ],
  places: [{ place: 'paragraph', tried: 45, refused: 44 }],
  missed: [{ why: 'In a heading', count: 1 }],
};

describe('the kept score', () => {
  let root = '';
  beforeEach(() => {
    root = layCase('valid');
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const keep = (text: string): void => writeFileSync(join(root, MUTATION_FILE), text);
  const read = () => {
    const findings: Finding[] = [];
    return { score: readMutationScore(root, (finding) => findings.push(finding)), findings };
  };

  it('is null, and no fault, where nothing was measured', () => {
    expect(read()).toEqual({ score: null, findings: [] });
  });

  it('is read as it was written, and is no stray file', () => {
    keep(JSON.stringify(SCORE));
    expect(read()).toEqual({ score: SCORE, findings: [] });
    expect(readContent(root).findings).toEqual([]);
  });

  it.each(['', '{', '[]', '{"kinds": 3}', JSON.stringify({ ...SCORE, content: 'x' })])(
    'is a finding with its file where it is %j',
    (text) => {
      keep(text);
      expect(read().score).toBeNull();
      expect(readContent(root).findings.map(({ file }) => file)).toContain(MUTATION_FILE);
    },
  );

  it('is of another content once a file, its name or a seed changes, and not for what is generated', () => {
    const before = digestOfContent(root);
    keep(JSON.stringify(SCORE));
    expect(digestOfContent(root)).toBe(before);
    cpSync(join(root, 'content/chapters/storm.mdx'), join(root, 'content/chapters/gale.mdx'));
    expect(digestOfContent(root)).not.toBe(before);
  });
});

describe('the score as readers see it', () => {
  const measured = measuredOf(SCORE, SCORE);

  it('adds up kinds by what they are about', () => {
    expect(measured.families).toEqual([
      { name: 'Figures, units and things counted', tried: '40', refused: '39' },
      { name: 'Dates, weekdays and hours', tried: '5', refused: '5' },
    ]);
    expect(measured.all).toEqual({ name: 'All', tried: '45', refused: '44' });
    expect(measured.survivors).toBe('1');
  });

  it('counts those that passed by why, and has none for a score kept without', () => {
    const { missed, ...older } = SCORE;
    expect(measured.missed).toEqual([{ why: missed[0]?.why, count: '1' }]);
    expect(measuredOf(older, older).missed).toEqual([]);
  });

  it('says what has changed since it was measured', () => {
    const other = 'c'.repeat(64);
    expect(measured.changed).toBeNull();
    expect(measuredOf(SCORE, { ...SCORE, content: other }).changed).toBe('The content');
    expect(measuredOf(SCORE, { ...SCORE, checker: other }).changed).toBe('The check');
    expect(measuredOf(SCORE, { content: other, checker: other }).changed).toBe('The content and the check');
  });
});
