import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedContent } from '../../src/content/judged.ts';
import { layCase } from './fixture.ts';

const rules = (root: string) => judgedContent(root).findings.map(({ rule }) => rule);

function edit(root: string, file: string, from: string, to: string): void {
  const at = path.join(root, file);
  const before = readFileSync(at, 'utf8');
  if (!before.includes(from)) throw new Error(`missing text: ${from}`);
  writeFileSync(at, before.replace(from, to));
}

describe('judgedContent(root)', () => {
  it('finds nothing in a valid explainer', () => {
    expect(judgedContent(layCase('valid'))).toMatchObject({ findings: [], judged: true });
  });

  it('judges statements where the files can be read', () => {
    const root = layCase('valid');
    edit(root, 'content/chapters/storm.mdx', 'said 12 sailors were', 'said 13 sailors were');
    expect(rules(root)).toContain('figure/absent');
  });

  it('tells only the cause where a data file cannot be read', () => {
    const root = layCase('valid');
    appendFileSync(path.join(root, 'content/speakers.yaml'), '  - : [\n');
    expect(judgedContent(root).judged).toBe(false);
    expect(rules(root)).toEqual(['input/yaml']);
  });

  it('does not miss the passages of a page that cannot be read', () => {
    const root = layCase('valid');
    edit(root, 'content/chapters/storm.mdx', '## How many', 'A { in the text.\n\n## How many');
    expect(rules(root)).toEqual(['input/mdx-syntax']);
  });

  it.each([
    ['a passage with a word of our own', 'said 12 sailors were killed between', 'said 12 seamen were killed between', 'passage/not-found'],
    ['no comma and no colon', 'harbour-office, harbour-report: "The', 'harbour-office harbour-report "The', 'note/source'],
    ['an unknown source', 'harbour-office, harbour-report: "The', 'harbour-office, harbor-report: "The', 'note/unknown-source'],
  ])('tells only the cause where a note has %s', (_, from, to, rule) => {
    const root = layCase('valid');
    edit(root, 'content/chapters/storm.mdx', from, to);
    expect(rules(root)).toEqual([rule]);
  });

  it('tells what is wrong in other statements beside a note at fault', () => {
    const root = layCase('valid');
    edit(root, 'content/chapters/storm.mdx', 'said 12 sailors were killed between', 'said 12 seamen were killed between');
    edit(root, 'content/chapters/storm.mdx', 'at least 15 sailors were killed.', 'at least 16 sailors were killed.');
    expect(rules(root)).toEqual(['figure/absent', 'passage/not-found']);
  });
});
