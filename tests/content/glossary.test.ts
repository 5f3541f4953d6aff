import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { judgedContent } from '../../src/content/judged.ts';
import { glossaryOf, termsInPlace } from '../../src/content/view/glossary.ts';
import { termFinder, termsOn } from '../../src/factcheck/glossary/use.ts';
import { FIXTURES, layCase } from './fixture.ts';

const { corpus } = readContent(join(FIXTURES, 'valid'));
if (!corpus) throw new Error('Unexpected invalid fixture, expected the valid one');
const glossary = corpus.pages.find(({ kind }) => kind === 'glossary')!;
const chapter = corpus.pages.find(({ kind }) => kind === 'chapter')!;

/** The rules that a glossary breaks, with the words that were found. */
function broken(yaml: string): string[] {
  const root = layCase('valid');
  writeFileSync(join(root, 'content/glossary.yaml'), yaml);
  const { findings } = judgedContent(root);
  rmSync(root, { recursive: true });
  return findings.map(({ file, line, rule, found = '' }) => `${file}:${line} ${rule} ${found}`.trim());
}

const term = (name: string, what: string, passage: string, more = ''): string =>
  `- slug: a-term\n  name: ${name}\n  told:\n    - what: ${what}\n      said:\n        - source: harbour-report\n          passage: ${passage}\n${more}`;

it('finds a term in every spelling that the house knows, and not within a longer name', () => {
  const find = termFinder({
    ...corpus,
    site: {
      ...corpus.site,
      spellings: [
        { ...corpus.site.spellings[0]!, name: 'Port Alda', variants: ['Alda Harbour'], also: [] },
        { ...corpus.site.spellings[0]!, name: 'Port Alda Police', variants: [], also: [] },
      ],
    },
  });
  const found = find('Alda Harbour, says the Port Alda Police, is Port Alda.');
  expect(found.map(({ start, term: { slug } }) => [start, slug])).toEqual([
    [0, 'port-alda'],
    [44, 'port-alda'],
  ]);
});

it('explains a term on its own page with its notes, its pointers and the chapters that use it', () => {
  const [entry] = glossaryOf(corpus, glossary);
  expect(entry?.told.map(({ uses }) => uses.map(({ id, number }) => [id, number]))).toEqual([
    [['ref-term-port-alda-harbour-report', 1]],
  ]);
  expect(entry?.told[0]?.differs[0]?.id).toBe('ref-differ-which-weekday');
  expect(entry?.chapters.map(({ path }) => path)).toEqual(['/storm/#term-port-alda']);
});

it('explains in place what a chapter uses, with the passage, and nothing on any other page', () => {
  const [entry] = termsInPlace(corpus, chapter);
  expect(entry?.told[0]?.said[0]?.parts).toEqual(['A storm reached Port Alda at 06:30 on 2 March 2031']);
  expect(corpus.pages.filter((page) => termsOn(corpus, page).length > 0)).toEqual([chapter]);
});

it('judges an explanation like any statement: figures, passages, pointers', () => {
  const passage = 'A storm reached Port Alda at 06:30 on 2 March 2031';
  const right = 'A storm reached Port Alda on 2 March 2031, says a document that names no one.';
  const pointed = '      differ: [which-weekday]\n';
  expect(broken(term('Port Alda', right, passage, pointed))).toEqual([]);
  const wrong = right.replace('2 March', '3 March');
  expect(broken(term('Port Alda', wrong, passage, pointed)).join()).toMatch(/glossary\.yaml:4 figure\//u);
  const altered = passage.replace('storm', 'gale');
  expect(broken(term('Port Alda', right, altered, pointed)).join()).toMatch(/glossary\.yaml:6 passage\//u);
  expect(broken(term('Port Alda', right, passage))).toContain('content/glossary.yaml:4 disagreement/unmarked');
});

it('refuses a term that its explanation does not name, or that no chapter uses', () => {
  const passage = 'A storm reached Port Alda at 06:30 on 2 March 2031';
  const what = 'A storm reached Port Alda on 2 March 2031, says a document that names no one.';
  expect(broken(term('lighthouse', what, passage, '      differ: [which-weekday]\n'))).toEqual([
    'content/glossary.yaml:1 coverage/term-unnamed lighthouse',
    'content/glossary.yaml:1 coverage/term-unused lighthouse',
  ]);
});
