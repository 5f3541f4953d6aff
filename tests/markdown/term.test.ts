import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { setTerms, type TermLinks } from '../../src/markdown/term.ts';

/** Finds `pier` as a word. */
const find: TermLinks = (text) =>
  [...text.matchAll(/\bpier\b/gu)].map(({ index }) => ({
    ...{ start: index, end: index + 4, slug: 'pier', href: '/base/glossary/#pier' },
  }));

/** What a text becomes: words as they are, what is marked with its id and where it leads. */
function set(markdown: string): string {
  const tree = unified().use(remarkParse).parse(markdown);
  setTerms(tree, find);
  const pieces: string[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'text') return;
    const { id } =
      (parent?.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
    const to = parent?.type === 'link' ? `->${parent.url}` : '';
    pieces.push(id === undefined ? `${node.value}${to}` : `<${id}${to}|${node.value}>`);
  });
  return pieces.join('');
}

it('makes the first use of a term a link to its explanation, and leaves the words as they were', () => {
  expect(set('A pier. The pier fell.\n\nThe pier again.')).toBe(
    'A <term-pier->/base/glossary/#pier|pier>. The pier fell.The pier again.',
  );
});

it('passes over headings and links, whose words are theirs', () => {
  expect(set('## The pier\n\n[The pier](/x/) and *the pier*.')).toBe(
    'The pierThe pier->/x/ and the <term-pier->/base/glossary/#pier|pier>.',
  );
});

it('marks a term that stands in a link alone, so that its address leads somewhere', () => {
  expect(set('[The pier](/x/) fell.')).toBe('The ->/x/<term-pier|pier> fell.');
});
