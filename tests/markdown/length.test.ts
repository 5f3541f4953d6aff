import { expect, test } from 'vitest';
import { brief, pageOf } from './page-of.ts';

const words = (length: number): string => `A${' boat'.repeat(length).slice(0, length - 2)}.`;

test.each([
  ['a sentence', `\nThe quay. ${words(1001)}\n`, '7:11 input/too-long Unexpected sentence of 1001'],
  ['a paragraph', `\n${'The quay was shut. '.repeat(264)}\n`, '7:1 input/too-long Unexpected par'],
  ['a list', `\n${'- The quay was shut.\n'.repeat(1700)}\n`, 'input/too-long Unexpected text of'],
])('%s that is too long is named, and the page is not judged', (_, text, says) => {
  const { page, findings } = pageOf(text);
  expect(page).toBeNull();
  expect(findings.map(brief)[0]).toContain(says);
});

test('a summary that is too long is named, and the page is not judged', () => {
  const { page, findings } = pageOf('', `---\ntitle: A\nsummary: ${words(1001)}\norder: 1\n---\n`);
  expect(page).toBeNull();
  expect(findings.map(brief)).toEqual([
    '3:10 input/too-long Unexpected summary of 1001 characters, expected at most 1000.',
  ]);
});

test('a sentence, a paragraph and a passage at their most are read', () => {
  const sentence = words(999);
  const text = `\n${[sentence, sentence, sentence, sentence].join(' ')} Shut.[^a]\n\n[^a]: gazette: "${words(1000)}"\n`;
  expect(pageOf(text).findings).toEqual([]);
});

test('a passage that is too long is named', () => {
  const { findings } = pageOf(`\nShut.[^a]\n\n[^a]: gazette: "${words(1001)}"\n`);
  expect(findings.map(brief)[0]).toContain('9:17 note/too-long Unexpected passage of 1001');
});

test.each([
  ['an entity', '\nThe kil&zwj;led.\n', '7:8 input/hidden-character'],
  ['its number', '\nAt &#8238;21 boats.\n', '7:4 input/hidden-character'],
])('a hidden character written as %s is named', (_, text, says) => {
  expect(pageOf(text).findings.map(brief)[0]).toContain(says);
});
