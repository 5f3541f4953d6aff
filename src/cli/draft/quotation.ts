import { labelFrom, noteLine, type Quoted } from '../note-line.ts';

/** A sentence that only quotes a passage, the definition of its note, and the note's label. */
export interface Quotation {
  readonly label: string;
  readonly sentence: string;
  readonly note: string;
}

/** What is quoted, and what its speaker or document is called. */
export interface Cited extends Quoted {
  /** Such as `the harbour office`, or `Evening Courier article` where the document itself speaks. */
  readonly called: string;
}

/** The draft of a statement that says no more than its passage; its label is taken from the passage's words, and is new. */
export function quotation(cited: Cited, prefix: string, taken: ReadonlySet<string>): Quotation {
  const { speaker, passage, called } = cited;
  const stem = `${prefix}-${labelFrom(passage)}`;
  let label = stem;
  for (let letter = 98; taken.has(label) && letter < 123; letter += 1)
    label = `${stem}-${String.fromCharCode(letter)}`;
  const [open, close] = passage.includes('"') ? ['“', '”'] : ['"', '"'];
  const words = `${open}${plain(passage.replace(/\.$/u, ''))}${close}`;
  const sentence =
    speaker === null
      ? `${plain(called)} says: ${words}.`
      : `According to ${plain(called)}: ${words}.`;
  return { label, sentence: `${sentence}[^${label}]`, note: noteLine({ ...cited, label }) };
}

/** Text as Markdown that shows it as it is. */
function plain(text: string): string {
  return text.replaceAll(/[\\{}<>*_`[\]]/gu, '\\$&');
}
