import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Where readers' words come from the file of words alone; citations keep the English rules of their styles, fonts their letters, and the desk speaks to maintainers. */
const FOLDERS = ['src/charts/**/*.ts', 'src/content/view/**/*.ts', 'src/client/**/*.ts'];
const APART =
  /^src\/(?:content\/view\/citation\/(?:author|headline|meta|claims|mla|bibtex)|charts\/font-width|client\/desk)\.ts$/u;

/** Two words beside each other, or one that begins with a capital. */
const WORDS = /(?<![\p{L}-])\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}{2,}[.:]?$/u;
/** What looks like words and is for programs: a value of the content, a class, a medium, fonts, a key. */
const PROGRAMS = new Set(['not stated', 'chart-ground is-{}', 'not all', 'Escape']);
const PROGRAM = /Segoe UI|expected/u;

/** The texts of a file that a program may write, `{}` where a value is put in. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const isWords = (text: string): boolean =>
  WORDS.test(text) && !PROGRAMS.has(text) && !PROGRAM.test(text);

it('words that readers see stand in the file of words alone', () => {
  const files = globSync(FOLDERS).filter((file) => !APART.test(file));
  const wrong = files.flatMap((file) =>
    literals(file)
      .filter(isWords)
      .map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it('words are known by their look', () => {
  const seen = literals('src/words/en.ts').filter(isWords);
  expect(seen).toContain('as of this day');
  expect(seen).toContain('Reported');
  expect(['chart-wide', '.source-line a', 'p, li, td', '{}px'].filter(isWords)).toEqual([]);
});
