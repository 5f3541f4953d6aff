import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Text } from '../../src/factcheck/page.ts';
import { HEAD, pageOf } from './page-of.ts';

/** The character of the file that a text's character is said to stand for. */
function written(raw: string, text: Text, offset: number): string {
  const run = text.runs.findLast(({ start }) => start <= offset);
  if (!run) throw new Error(`no run for ${offset}`);
  return raw.split('\n')[run.line - 1]?.[run.column - 1 + offset - run.start] ?? '\n';
}

const word = fc.stringMatching(/^[A-Za-z“”‘’é,.;'"-]*[a-z]$/);
const plain = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n  ')), { minLength: 1, maxLength: 30 })
  .map((words) => `Word ${words.map(([letters, gap]) => letters + gap).join('')}end.`)
  .filter((text) => !/^\s*(?:[-+*>#]|import|export|\d)/m.test(text));
const blocks = fc.array(fc.tuple(fc.constantFrom('', '- ', '> ', '## '), plain), {
  minLength: 1,
  maxLength: 6,
});

test('the place of any character of a block points at that character in the file', () => {
  fc.assert(
    fc.property(blocks, (written_) => {
      const body = written_
        .map(([mark, text]) => mark + (mark === '' ? text : text.replaceAll(/\s+/g, ' ')))
        .join('\n\n');
      const raw = HEAD + body;
      const { page } = pageOf(body);
      expect(page?.blocks).toHaveLength(written_.length);
      for (const { text } of page?.blocks ?? []) {
        for (let offset = 0; offset < text.value.length; offset++) {
          const there = written(raw, text, offset);
          expect(there === '\n' ? ' ' : there).toBe(text.value[offset]);
        }
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

test.each([
  ['an escape', 'a \\* b', '*', 10],
  ['an escaped backslash', 'a \\\\ b', '\\', 10],
  ['an entity, by its ampersand', 'a &amp; b', '&', 9],
  ['a letter after an entity', 'a &#233; b', 'b', 16],
  ['an ampersand of its own', 'a & b', '&', 9],
  ['what follows a line break', 'a c  \nb', 'b', 1],
  ['emphasised words', 'a **b** c', 'b', 11],
  ['code', 'a `b` c', 'b', 10],
  ['what follows code', 'a ``b`c`` d', 'd', 17],
  ['what follows a note', 'a[^x] b', 'b', 13],
  ['an emoji before it', 'a 🌊 b', 'b', 12],
])('the place of %s is where it is written', (_, text, letter, column) => {
  const { page } = pageOf(`Start ${text}\n`);
  const block = page?.blocks[0]?.text;
  const offset = block?.value.lastIndexOf(letter) ?? -1;
  const run = block?.runs.findLast(({ start }) => start <= offset);
  expect((run?.column ?? 0) + offset - (run?.start ?? 0)).toBe(column);
});
