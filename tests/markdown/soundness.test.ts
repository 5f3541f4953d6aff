import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { markdownParser } from '../../src/markdown/parser.ts';
import { HEAD, pageOf } from './page-of.ts';

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('The gale rose', ' ', '.[^a]', '.[^b]', '\n\n', '\n', '5'),
  },
  fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '\\',
    '&amp;',
    '*',
    '_',
    '`',
    '"',
    '~',
    '|',
    '[',
    ']',
    '!',
    '(',
  ),
  fc.constantFrom(
    '# ',
    '## Quay [#quay]\n',
    '- ',
    '1. ',
    '> ',
    '---\n',
    '    ',
    '\t',
    '|-|\n',
    '```\n',
  ),
  fc.constantFrom(
    'import ',
    'export ',
    '<b>',
    '</b>',
    '<Chart id="boats" />',
    '<Chart',
    '{/* a */}',
  ),
  fc.constantFrom(
    '[^a]: gazette: "the gale"\n',
    '[^b]: gazette: `{`\n',
    '[^a]',
    '[^A]',
    '[^',
    ']: x',
  ),
  fc.constantFrom(
    'é',
    '🌊',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\ud800',
    '\r\n',
    '\u202e',
    '<!--',
    '-->',
  ),
);
const NOTES = '\n\n[^a]: gazette: "the gale"\n[^b]: gazette: `a { b`\n';
const texts = fc
  .tuple(fc.array(piece, { maxLength: 25 }), fc.constantFrom('', NOTES))
  .map(([pieces, notes]) => pieces.join('') + notes);

test('never throws, whatever the text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { page, findings } = pageOf(text);
      expect(page !== null || findings.length > 0).toBe(true);
      for (const { line, column } of findings) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test(
  'a page without findings is read by MDX as it was checked: same references, same words',
  { timeout: 60_000 },
  () => {
    let sound = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { page, findings } = pageOf(text);
        if (findings.length > 0) return;
        sound++;
        const tree = markdownParser.parse(HEAD + text);
        const shown: string[] = [];
        const words: string[] = [];
        visit(tree, (node) => {
          if (node.type === 'footnoteDefinition' || node.type === 'yaml') return 'skip';
          if (node.type === 'footnoteReference') shown.push(node.label ?? '');
          if (node.type === 'text' || node.type === 'inlineCode') words.push(toString(node));
          return undefined;
        });
        const blocks = page?.blocks ?? [];
        expect(blocks.flatMap((block) => block.references).map(({ label }) => label)).toEqual(
          shown,
        );
        const bare = (all: string[]): string =>
          all.join('').replaceAll('[#quay]', '').replaceAll(/\s/g, '');
        expect(bare(blocks.map((block) => block.text.value))).toBe(bare(words));
      }),
      { numRuns: 1000, seed: 2 },
    );
    expect(sound).toBeGreaterThan(50);
  },
);
