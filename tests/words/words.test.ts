import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { languageOf } from '../../src/words/language.ts';
import { wordsFor } from '../../src/words/words.ts';

it('takes the words of a tag, else of what it begins with, else English', () => {
  const [pt, ptBr] = [{ ...en }, { ...en }];
  const all = { en, pt, 'pt-BR': ptBr };
  expect(wordsFor('pt-BR', all)).toBe(ptBr);
  expect(wordsFor('pt-PT', all)).toBe(pt);
  expect(wordsFor('en-GB', all)).toBe(en);
  expect(wordsFor('ar', all)).toBe(en);
  expect(wordsFor('', all)).toBe(en);
});

it('reads the language of the explainer, and none where its settings cannot be read', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'language-'));
  expect(languageOf(root)).toBe('');
  mkdirSync(path.join(root, 'content'));
  writeFileSync(
    path.join(root, 'content/site.yaml'),
    'title: language\nlanguage: "pt-BR" # of all\n',
  );
  expect(languageOf(root)).toBe('pt-BR');
  rmSync(root, { recursive: true });
});
