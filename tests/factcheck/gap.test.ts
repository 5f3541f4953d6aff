import { expect, it } from 'vitest';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { firstGaps } from '../../src/factcheck/gap.ts';
import type { Block, PageKind } from '../../src/factcheck/page.ts';

const block = (kind: Block['kind'], value: string): Block => ({
  ...{ kind, section: '', references: [] },
  text: { value, file: 'page.mdx', runs: [] },
});
const corpus = (kind: PageKind, blocks: readonly Block[]): Corpus =>
  ({ pages: [{ kind, blocks }] }) as unknown as Corpus;
const values = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text.value);

it('the overview repeats the first items of the list, and no heading or paragraph', () => {
  const items = Array.from({ length: 9 }, (_, i) => block('list-item', `Item ${i}`));
  const page = corpus('not-known', [
    block('heading', 'People'),
    block('paragraph', 'Of people.'),
    ...items,
  ]);
  expect(values(firstGaps(page))).toEqual(items.slice(0, 6).map(({ text }) => text.value));
});

it('the overview repeats nothing where there is no such list', () => {
  expect(firstGaps(corpus('chapter', [block('list-item', 'A boat')]))).toEqual([]);
});
