import { stringify } from 'yaml';

/** What a source's card begins with. */
export interface CardHead {
  readonly seed: string;
  readonly sha256: string;
  readonly short: string;
  readonly trust: string;
}

/** What a document may say of itself. */
const FACTS = [
  'title',
  'publisher',
  'author',
  'published',
  'time',
  'address',
  'licence',
  'agencies',
  'machine',
];

/** The card of a source of which nobody has yet said what it states of itself. */
export function cardText({ trust, ...head }: CardHead): string {
  return [
    stringify(head, { lineWidth: 0 }).trimEnd(),
    '# What the document says of itself: `{ value: …, passage: "the words that say so" }`, or `not stated`.',
    ...FACTS.map((fact) => `${fact}: not stated`),
    stringify({ trust }, { lineWidth: 0 }).trimEnd(),
    'lines: # every other line is article',
    '  about: [] # headline, byline and date line, such as [1, 3-4]',
    '  furniture: [] # menus and residue',
    'left_out: []\n',
  ].join('\n');
}
