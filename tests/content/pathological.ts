import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What hostile text is made of: each is repeated until it is long enough. */
export const FILLERS = {
  letters: 'x',
  spaces: ' ',
  digits: '7',
  'digits apart': '7 ',
  thousands: '7,',
  decimals: '7.',
  times: '7:',
  commas: ',',
  'commas apart': ', ',
  stops: '.',
  'stops apart': '. ',
  initials: 'A. ',
  abbreviations: 'a.m. ',
  hyphens: '-',
  dashes: '– ',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  'closing quotation marks': '”',
  'quoted letters': '“x” ',
  apostrophes: "'",
  'possessives': "crew's ",
  'round brackets': '( ',
  'pairs of brackets': '() ',
  'escaped brackets': '\\[',
  'escaped braces': '\\{',
  'left-out marks': '[…] ',
  'right-to-left marks': '\u200f',
  'right-to-left letters': 'א',
  'combining marks': 'e\u0301',
  'many combining marks': '\u0301',
  'pairs of surrogates': '🌊',
  'zero-width spaces': '\u200b',
  'no-break spaces': '\u00a0',
  bounds: 'at least ',
  'bounds and digits': 'at least 7 ',
  approximations: 'about ',
  'number words': 'two ',
  hundreds: 'hundred ',
  'hundreds and': 'two hundred and ',
  ranges: '7 to ',
  'dashed ranges': '7–',
  dates: '2 March 2031, ',
  months: 'March ',
  weekdays: 'Sunday ',
  clocks: 'at 06:30 ',
  halves: 'half past ',
  ages: '7-year-old ',
  'counted groups': '7 sailors, ',
  groups: 'sailors and ',
  'nouns and': 'boats and ',
  conjunctions: 'and ',
  negations: 'not ',
  relatives: 'who ',
  hedges: 'reportedly ',
  attempts: 'tried to ',
  modals: 'will ',
  passives: 'was ',
  exceptions: 'except for ',
  causes: 'because of ',
  places: 'in Port Alda ',
  names: 'Port Alda ',
  'names and': 'Port Alda and ',
  'unknown names': 'Tarn ',
  'speakers’ names': 'the harbour office ',
  attributions: 'the harbour office said ',
  'according to': 'according to the harbour office, ',
  pronouns: 'it said that ',
  verbs: 'killed ',
  'deaths': '7 sailors were killed and ',
  sentences: 'The boat sank. ',
  'noted sentences': 'A storm reached Port Alda.[^start] ',
  'paragraphs': 'The boat sank.[^start]\n\n',
  notes: '[^start]',
  'emphasis marks': '*',
  underscores: 'a_',
  backticks: '`',
  pipes: '|',
  hashes: '#',
  'line feeds': '\n',
  'blank lines': '\n\n',
  'list items': '\n- boats',
  quotations: '> ',
  angles: '<',
  braces: '{',
  ampersands: '&',
  entities: '&amp;',
  'links': '[a](/b) ',
} as const;

export type Filler = keyof typeof FILLERS;

const CHAPTER = 'content/chapters/storm.mdx';

/** Where hostile text may stand: a file of the valid explainer, and the words that it is put after. */
export const PLACES = {
  statement: [CHAPTER, '12 sailors were killed'],
  paragraph: [CHAPTER, '## How many were killed? [#killed]\n\n'],
  statements: [CHAPTER, '## How many were killed? [#killed]\n\n'],
  passage: [CHAPTER, '"A storm reached Port Alda'],
  'head of a note': [CHAPTER, '[^union-killed]: '],
  heading: [CHAPTER, '## How many were killed'],
  summary: [CHAPTER, 'summary: A document'],
  'sentence of a seed': ['seeds/harbour_report.txt', '12 sailors were killed between 2 March'],
  'paragraph of a seed': ['seeds/harbour_report.txt', 'Published 4 March 2031\n\n'],
  alias: ['content/speakers.yaml', 'aliases: [harbour office'],
  spelling: ['content/site.yaml', 'variants: [Alda Harbour'],
  trust: ['content/sources/harbour-report.yaml', 'trust: >-\n  A report of the office'],
} as const;

export type PlaceName = keyof typeof PLACES;

/** The characters of one statement, where there are many: few enough to be judged. */
const STATEMENT = 900;

/** A filler repeated to a size; in `statements`, cut into paragraphs of one noted statement each. */
export function hostileText(filler: Filler, place: PlaceName, size: number): string {
  const unit = FILLERS[filler];
  const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  if (place !== 'statements') return of(size);
  const count = Math.ceil(size / STATEMENT);
  const paragraph = `A storm reached Port Alda ${of(Math.min(size, STATEMENT))}.[^start]\n\n`;
  return paragraph.repeat(count);
}

/** Puts text after the words of a place; a seed's sum is set right, so that the rest is judged. */
export function layAt(root: string, place: PlaceName, text: string): void {
  const [file, after] = PLACES[place];
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(after) + after.length;
  if (at < after.length) throw new Error(`Unexpected ${file}, expected \`${after}\` in it.`);
  const changed = `${before.slice(0, at)} ${text}${before.slice(at)}`;
  writeFileSync(path, changed);
  if (!file.startsWith('seeds/')) return;
  const source = join(root, 'content/sources/harbour-report.yaml');
  const sum = createHash('sha256').update(changed).digest('hex');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/sha256: .*/u, `sha256: ${sum}`));
}
