import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asker } from '../../src/cli/ask.ts';
import type { Draft } from '../../src/cli/draft/desk.ts';
import { KINDS } from '../../src/cli/draft/entry.ts';
import { withRow } from '../../src/cli/draft/row.ts';
import { save } from '../../src/cli/write-new.ts';
import { readContent } from '../../src/content/content.ts';
import { judgedContent } from '../../src/content/judged.ts';
import { layCase } from '../content/fixture.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function lay(): string {
  const root = layCase('valid');
  roots.push(root);
  return root;
}

async function make(root: string, kind: string, answers: Record<string, string>): Promise<Draft> {
  const maker = KINDS[kind];
  if (!maker) throw new Error(`no maker of ${kind}`);
  const { corpus } = readContent(root);
  return maker({ root, corpus, ask: asker(answers, null), show: () => undefined });
}

const rules = (root: string) => judgedContent(root).findings.map(({ rule }) => rule);

const CHAPTER = {
  slug: 'dead',
  title: 'Who was killed?',
  summary: 'The harbour office said 12 sailors were killed.',
};
const ROW = {
  id: 'office-again',
  group: 'sailors',
  measure: 'killed',
  words: 'harbour office sailors killed',
  pick: '1',
  number: '12',
  bound: 'exact',
  label: 'between 2 March and 4 March 2031',
};
const PASSAGE = 'The harbour office said 12 sailors were killed between 2 March and 4 March 2031';

describe('npm run new', () => {
  it('writes a card by which the document is read, and leaves its sentences to be accounted for', async () => {
    const root = lay();
    writeFileSync(join(root, 'seeds/radio.txt'), 'A boat was lost on 2 March 2031.\n');
    const draft = await make(root, 'source', {
      short: 'Radio: bulletin',
      trust: 'It does not say # who wrote it.',
    });
    expect(draft.file).toBe('content/sources/radio.yaml');
    save(root, draft);
    expect(rules(root)).toEqual(['sources/unaccounted']);
    expect(readContent(root).corpus?.sources.find(({ slug }) => slug === 'radio')).toMatchObject({
      short: 'Radio: bulletin',
      trust: 'It does not say # who wrote it.',
    });
  });

  it('writes a chapter whose statements pass as they are', async () => {
    const root = lay();
    const draft = await make(root, 'chapter', {
      ...CHAPTER,
      words: 'harbour office sailors killed',
      pick: '1',
    });
    save(root, draft);
    const page = readContent(root).corpus?.pages.find(({ slug }) => slug === 'dead');
    expect(page?.order).toBe(2);
    expect(page?.notes).toHaveLength(1);
    expect(rules(root).filter((rule) => !/^(?:sources|disagreement)\//u.test(rule))).toEqual([]);
  });

  it('writes an entry of the register, and the check asks for the rest of it', async () => {
    const root = lay();
    const draft = await make(root, 'disagreement', {
      ...{
        id: 'which-dead',
        title: 'Who was killed?',
        summary: CHAPTER.summary,
        kind: 'scope',
        matters: 'some',
      },
      ...{ words: 'sailors killed', pick: '1, 2' },
    });
    save(root, draft);
    const entry = readContent(root).corpus?.disagreements.find(({ id }) => id === 'which-dead');
    expect(entry?.sides).toHaveLength(2);
    expect(rules(root).filter((rule) => rule === 'coverage/no-note')).toHaveLength(3);
    expect(rules(root).filter((rule) => /^(?:input|note|passage)\//u.test(rule))).toEqual([]);
  });

  it('writes a row of the ledger after all that stands there', async () => {
    const root = lay();
    const before = readFileSync(join(root, 'content/tolls.yaml'), 'utf8');
    save(root, await make(root, 'toll', { ...ROW, passage: PASSAGE }));
    expect(readFileSync(join(root, 'content/tolls.yaml'), 'utf8').startsWith(before)).toBe(true);
    expect(readContent(root).findings).toEqual([]);
    expect(readContent(root).corpus?.tolls.at(-1)).toMatchObject({
      id: 'office-again',
      number: 12,
      speaker: 'harbour-office',
    });
  });

  it.each([
    ['chapter', { ...CHAPTER, slug: 'storm', words: 'sailors', pick: '1' }, '`storm` for `--slug`'],
    ['chapter', { ...CHAPTER, slug: 'teach', words: 'sailors', pick: '1' }, '`teach` for `--slug`'],
    ['chapter', { ...CHAPTER, words: 'sailors' }, 'lack of `--pick`'],
    ['chapter', { ...CHAPTER, words: 'sailors', pick: '99' }, '`99` for `--pick`'],
    ['chapter', { ...CHAPTER, words: 'zzzz', pick: '1' }, 'words `zzzz`'],
    ['toll', { ...ROW, id: 'office-sailors' }, '`office-sailors` for `--id`'],
    ['toll', { ...ROW, group: 'boats' }, '`boats` for `--group`'],
    ['toll', { ...ROW, passage: 'words of our own' }, '`words of our own` for `--passage`'],
    ['toll', { ...ROW, from: '2031-02-30' }, '`2031-02-30` for `--from`'],
    ['source', { short: 'x', trust: 'x' }, 'lack of a document without a card'],
  ])('refuses a %s that cannot be, in one sentence', async (kind, answers, message) => {
    await expect(make(lay(), kind, answers)).rejects.toThrow(message);
  });

  it('never replaces a file, nor one that was changed meanwhile', () => {
    const root = lay();
    const file = 'content/chapters/storm.mdx';
    const before = readFileSync(join(root, file), 'utf8');
    expect(() => save(root, { file, text: 'x', replaces: null })).toThrow(
      'expected none of that name',
    );
    expect(() => save(root, { file, text: 'x', replaces: 'y' })).toThrow('meanwhile');
    expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  });

  it('asks at a terminal until the answer fits', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = asker(
      {},
      { input, output },
    )({ key: 'kind', wants: '`a`', fits: (text) => text === 'a' });
    let told = '';
    output.on('data', (text) => (told += String(text)));
    input.write('b\n');
    setTimeout(() => input.write('a\n'), 20);
    expect(await answer).toBe('a');
    expect(told).toContain('Unexpected `b`, expected `a`.');
  });
});

describe('withRow(text, row)', () => {
  const line = fc.string({ unit: 'grapheme-composite', maxLength: 30 });
  const plain = { noNullPrototype: true };
  const window = fc.record({ from: line, to: line }, plain);
  const row = fc.record({ id: line, number: fc.nat(), window, passage: line }, plain);

  it('adds the row and keeps every other value and every comment', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), row, (rows, added) => {
        const text = rows.reduce((now, one) => withRow(now, one), '# the ledger\n[] # none yet\n');
        const after = withRow(text, added);
        expect(parse(after)).toEqual([...rows, added]);
        expect(after).toContain('# the ledger');
        if (rows.length > 0) expect(after.startsWith(text)).toBe(true);
      }),
    );
  });

  it('adds to a list on one line, and to an indented one', () => {
    expect(parse(withRow('[{ id: a }]\n', { id: 'b' }))).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(parse(withRow('  - id: a # first\n', { id: 'b' }))).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(() => withRow('id: a\n', { id: 'b' })).toThrow('expected a list');
  });
});
