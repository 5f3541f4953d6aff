import { stringify } from 'yaml';
import { SECTIONS } from '../../factcheck/disagreement.ts';
import type { Quotation } from './quotation.ts';

/** What stands in a draft where somebody has to write; without a note the check asks for it. */
const OPEN = 'To be written.';

/** The text of a chapter that says what its passages say. */
export function chapterText(
  head: { readonly title: string; readonly summary: string; readonly order: number },
  quotations: readonly Quotation[],
): string {
  return page(head, [quotations.map(({ sentence }) => sentence).join(' ')], quotations);
}

/** What an entry of the register says of itself. */
export interface EntryHead {
  readonly title: string;
  readonly kind: string;
  readonly matters: string;
  readonly summary: string;
  readonly tolls: readonly string[];
}

/** The text of an entry of the register: what the documents say, and three sections to be written. */
export function entryText({ tolls, ...head }: EntryHead, sides: readonly Quotation[]): string {
  const rows = tolls.length === 0 ? {} : { tolls };
  const data = {
    ...head,
    sides: sides.map(({ label }) => ({ note: label, as_of: 'not stated' })),
    ...rows,
  };
  const [says, ...rest] = SECTIONS;
  const told = sides.map(({ sentence }) => sentence).join(' ');
  return page(
    data,
    [
      `## ${says?.text} [#${says?.id}]`,
      told,
      ...rest.flatMap(({ id, text }) => [`## ${text} [#${id}]`, OPEN]),
    ],
    sides,
  );
}

function page(data: object, blocks: readonly string[], quotations: readonly Quotation[]): string {
  const notes = quotations.map(({ note }) => note).join('\n');
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${[...blocks, notes].join('\n\n')}\n`;
}
