import type { Block, Page, Text } from './page.ts';
import type { Place } from './place.ts';
import { sentences } from './sentence.ts';

/** One sentence of our own prose with the labels of its notes, in order. */
export interface Statement {
  readonly page: Page;
  readonly block: Block;
  /** Counts blocks of the page; statements of one paragraph share it. */
  readonly paragraph: number;
  readonly text: string;
  /** Where it starts in its block's text. */
  readonly start: number;
  readonly labels: readonly string[];
  /** The references behind those labels, with their places. */
  readonly references: Block['references'];
}

/** The statements of a page: the sentences of every block but headings. A note belongs to the sentence before it. */
export function statements(page: Page): Statement[] {
  return page.blocks.flatMap((block, paragraph) => {
    if (block.kind === 'heading') return [];
    const spans = sentences(block.text.value);
    return spans.map(({ start, end }, i): Statement => {
      const next = spans[i + 1]?.start ?? Infinity;
      const references = block.references.filter(
        ({ offset }) => (offset > start || i === 0) && offset <= next,
      );
      const labels = references.map(({ label }) => label);
      const text = block.text.value.slice(start, end);
      return { page, block, paragraph, text, start, labels, references };
    });
  });
}

/** The place in the file of an offset into a text. */
export function placeIn(text: Text, offset: number): Place {
  let run = text.runs[0];
  for (const next of text.runs) {
    if (next.start > offset) break;
    run = next;
  }
  if (!run) return { file: text.file, line: 1, column: 1 };
  return { file: text.file, line: run.line, column: run.column + offset - run.start };
}

/** The place of an offset into a statement. */
export function placeOf(statement: Statement, offset = 0): Place {
  return placeIn(statement.block.text, statement.start + offset);
}
