import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

/** One thing that a new maintainer does to the valid explainer, or does wrong. */
export interface Step {
  readonly name: string;
  readonly make: (root: string) => void;
}

const STORM = 'content/chapters/storm.mdx';
const TOLLS = 'content/tolls.yaml';
const SHORE = '[^shore]: evening-courier: "reporter walked along the shore"';
const WALKED = 'A newspaper article says that a reporter walked along the shore.[^shore]';

function swap(root: string, file: string, from: string, to: string): void {
  const at = join(root, file);
  const before = readFileSync(at, 'utf8');
  if (!before.includes(from)) throw new Error(`Unexpected lack of \`${from}\` in \`${file}\``);
  writeFileSync(
    at,
    before.replace(from, () => to),
  );
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Adds a sentence to the chapter, and the line of its note. */
function addNote(root: string, sentence: string, note: string): void {
  swap(root, STORM, '## How many', `${sentence}\n\n## How many`);
  appendFileSync(join(root, STORM), `${note}\n`);
}

/** Points to the entry `which-days` after a mark. */
function point(root: string, file: string, mark: string): void {
  swap(root, file, mark, `${mark}[^which-days]`);
  appendFileSync(join(root, file), '[^which-days]: Differ: which-days\n');
}

function chapter(title = 'Where did the reporter walk?'): string {
  const head = `---\ntitle: ${title}\nsummary: A reporter walked along the shore.\norder: 2\n---\n\n`;
  return `${head}${WALKED}\n\n${SHORE}\n`;
}

function row({ group = 'sailors', number = '12', day = '2031-03-02' } = {}): string {
  return [
    '- id: office-sailors-again',
    ...[`group: ${group}`, 'measure: killed', `number: ${number}`, 'bound: exact'],
    ...['speaker: harbour-office', 'as_of: not stated', 'source: harbour-report'],
    `window: { from: ${day}, to: 2031-03-04, label: between 2 March and 4 March 2031 }`,
    'passage: The harbour office said 12 sailors were killed between 2 March and 4 March 2031, most of them\n',
  ].join('\n  ');
}

const RADIO = 'A boat was lost on 2 March 2031, the radio said.\n';

function card(sha256: string, publisher: string): string {
  const silent = ['author', 'published', 'time', 'address', 'licence', 'agencies', 'machine'];
  return [
    ...['seed: radio.txt', `sha256: ${sha256}`, 'short: Radio bulletin', 'title: not stated'],
    ...[`publisher: ${publisher}`, ...silent.map((key) => `${key}: not stated`)],
    ...['trust: A bulletin that does not say who wrote it.', 'lines: { about: [], furniture: [] }'],
    ...['left_out:', '  - { sentence: A boat was lost, reason: no other document has it }\n'],
  ].join('\n');
}

function entry({ kind = 'scope', about = 'When were sailors killed?' } = {}): string {
  const [office, union] = ['[^days-office]', '[^days-union]'];
  return [
    `---\ntitle: ${about}\nkind: ${kind}\nmatters: some`,
    'summary: The harbour office counted between 2 March and 4 March 2031.',
    `sides:\n  - { note: days-office, as_of: not stated }\n  - { note: days-union, as_of: not stated }\n---\n`,
    `## What the documents say [#says]\n\nThe harbour office said 12 sailors were killed between 2 March and 4 March 2031.${office} The fishers' union said at least 15 sailors were killed on 2 March and 3 March 2031.${union}\n`,
    `## What can be concluded [#concluded]\n\nThe fishers' union said sailors were killed on 2 March and 3 March 2031.${union}\n`,
    `## What cannot [#open]\n\nOur documents do not say which sailors the harbour office counted.${office}\n`,
    '## Why it matters [#matters]\n\nA count is of its days alone.[^days-why]\n',
    '[^days-office]: harbour-office, harbour-report: "The harbour office said 12 sailors were killed between 2 March and 4 March 2031, most of them on boats"',
    '[^days-union]: fishers-union, evening-courier: "The fishers’ union said at least 15 sailors were killed on 2 March and 3 March 2031, and asked"',
    '[^days-why]: Signpost: says why the entry is there.\n',
  ].join('\n');
}

const sha256 = createHash('sha256').update(RADIO).digest('hex');

/** The first hour, in its order: each thing done right, then done wrong. */
export const STEPS: readonly Step[] = [
  {
    name: 'a sentence that says more of what its passage has',
    make: (root) => swap(root, STORM, '12 sailors were killed.', 'that 12 sailors were killed between 2 March and 4 March 2031.'),
  },
  {
    name: 'a figure that the passage does not have',
    make: (root) => swap(root, STORM, 'said 12', 'said 13'),
  },
  {
    name: 'a sentence with a note of its own',
    make: (root) => addNote(root, WALKED, SHORE),
  },
  {
    name: 'a sentence without a note',
    make: (root) => swap(root, STORM, '## How many', 'Ferries stopped at noon.\n\n## How many'),
  },
  {
    name: 'a passage with a word of our own',
    make: (root) => swap(root, STORM, '"The harbour office said 12 sailors', '"The harbour office said 12 seamen'),
  },
  {
    name: 'a note without its comma and colon',
    make: (root) => swap(root, STORM, 'harbour-office, harbour-report: "The', 'harbour-office harbour-report "The'),
  },
  {
    name: 'a note whose source is misspelt',
    make: (root) => swap(root, STORM, 'harbour-office, harbour-report: "The', 'harbour-office, harbor-report: "The'),
  },
  {
    name: 'a mark whose label is misspelt',
    make: (root) => swap(root, STORM, 'killed.[^office-killed]', 'killed.[^ofice-killed]'),
  },
  {
    name: 'a note directly under its paragraph',
    make: (root) => swap(root, STORM, '## How many', `${WALKED}\n${SHORE}\n\n## How many`),
  },
  {
    name: 'a source with its card',
    make: (root) => {
      write(root, 'seeds/radio.txt', RADIO);
      write(root, 'content/sources/radio.yaml', card(sha256, 'not stated'));
    },
  },
  {
    name: 'a document that nothing describes',
    make: (root) => write(root, 'seeds/radio.txt', RADIO),
  },
  {
    name: 'a card without a digest, and with a publisher that the document does not name',
    make: (root) => {
      write(root, 'seeds/radio.txt', RADIO);
      write(root, 'content/sources/radio.yaml', card('the-digest', 'The Radio'));
    },
  },
  {
    name: 'a chapter',
    make: (root) => write(root, 'content/chapters/reporter.mdx', chapter()),
  },
  {
    name: 'a chapter without its head',
    make: (root) => write(root, 'content/chapters/reporter.mdx', '# The reporter\n\nThe reporter walked.\n'),
  },
  {
    name: 'a chapter whose title says more than its sentences',
    make: (root) => write(root, 'content/chapters/reporter.mdx', chapter('Why was the harbour closed?')),
  },
  {
    name: 'a row of the ledger',
    make: (root) => {
      appendFileSync(join(root, TOLLS), row());
      const entryOfTolls = 'content/disagreements/how-many-sailors.mdx';
      swap(root, entryOfTolls, 'tolls: [', 'tolls: [office-sailors-again, ');
    },
  },
  {
    name: 'a row of an unknown group',
    make: (root) => appendFileSync(join(root, TOLLS), row({ group: 'sailor' })),
  },
  {
    name: 'a row whose number stands in quotation marks',
    make: (root) => appendFileSync(join(root, TOLLS), row({ number: '"12"' })),
  },
  {
    name: 'a row with another number than its passage, and another day',
    make: (root) => appendFileSync(join(root, TOLLS), row({ number: '13', day: '2031-03-01' })),
  },
  {
    name: 'an entry of the register',
    make: (root) => {
      write(root, 'content/disagreements/which-days.mdx', entry());
      point(root, STORM, '[^office-killed]');
      point(root, 'content/not-known.mdx', '[^open-names]');
      point(root, 'content/overview.mdx', '[^office-count]');
      point(root, 'content/teach/whose-count.mdx', '[^wc-office]');
    },
  },
  {
    name: 'an entry to which nothing points',
    make: (root) => write(root, 'content/disagreements/which-days.mdx', entry()),
  },
  {
    name: 'an entry of a kind that there is not',
    make: (root) => write(root, 'content/disagreements/which-days.mdx', entry({ kind: 'scopes' })),
  },
];
