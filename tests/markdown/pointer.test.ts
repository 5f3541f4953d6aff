import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { ElementContent } from 'hast';
import type { Nodes, Root } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { setPointers } from '../../src/markdown/pointer.ts';

const QUESTIONS = ['hour', 'day', 'quay'];

function treeOf(text: string): Root {
  const defined = [...QUESTIONS, 'note'].map((label) => `[^${label}]: x`).join('\n');
  const tree = unified()
    .use([remarkParse, remarkGfm, remarkMdx])
    .parse(`${text}\n\n${defined}\n`) as Root;
  setPointers(tree, (label) =>
    QUESTIONS.includes(label) ? { href: `/base/${label}/`, title: `Which ${label}?` } : undefined,
  );
  return tree;
}

/** What a page shows once its pointers are set: blocks in order, a line of pointers as its words. */
function shown(text: string): string[] {
  const { children } = treeOf(text);
  return children.filter(({ type }) => type !== 'footnoteDefinition').map(wordsOf);
}

/** The note beside which each pointer stood. */
function besides(text: string): unknown[] {
  const links: unknown[] = [];
  visit(treeOf(text), (node) => {
    const walk = (child: ElementContent): void => {
      if (child.type !== 'element') return;
      if (child.tagName === 'a') links.push(child.properties.dataWith);
      child.children.forEach(walk);
    };
    (node.data as { hChildren?: ElementContent[] } | undefined)?.hChildren?.forEach(walk);
  });
  return links;
}

function wordsOf(node: Nodes | { type: string; children?: unknown[]; value?: string }): string {
  const { data } = node as { data?: { hChildren?: unknown[] } };
  const children = data?.hChildren ?? ('children' in node ? node.children : undefined);
  const own = node as { value?: string; type: string; properties?: { id?: string; href?: string } };
  if (own.type === 'footnoteReference') return '*';
  const words = (children ?? []).map((child) => wordsOf(child as Nodes)).join('');
  const { id, href } = own.properties ?? {};
  return id === undefined ? (own.value ?? words) : `[${words} ${id} ${href}]`;
}

it('takes pointers out of a paragraph and says under it on what sources differ', () => {
  expect(shown('It came at five.[^note][^hour]')).toEqual([
    'It came at five.*',
    'Sources differ: [Which hour? ref-hour /base/hour/]',
  ]);
});

it('gives each use of a pointer an id of its own', () => {
  expect(shown('At five.[^hour]\n\nAt six.[^hour]')[3]).toContain('ref-hour:2');
});

it('folds more than two under how many there are', () => {
  expect(shown('At five.[^hour][^day][^quay]')[1]).toMatch(
    /^Sources differ on 3 points \[Which hour\?/u,
  );
});

it('puts the line into the item or cell that points, so that no list or table is torn', () => {
  expect(shown('- At five.[^hour]\n- At six.')).toHaveLength(1);
  expect(shown('| Hour |\n| --- |\n| At five.[^hour] |')).toEqual([
    'HourAt five.Sources differ: [Which hour? ref-hour /base/hour/]',
  ]);
});

it('says beside which note of its sentence a pointer stood', () => {
  const text = 'At five.[^note][^hour][^quay] At six.[^day][^note] At noon.[^hour]';
  expect(besides(text)).toEqual(['note', 'note', 'note', undefined]);
});

it('leaves a paragraph without pointers as it is', () => {
  expect(shown('It came.[^note]')).toEqual(['It came.*']);
});
