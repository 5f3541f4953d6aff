import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How large an explainer is made. */
export interface Size {
  readonly chapters: number;
  readonly sources: number;
  readonly notes: number;
}

const SYLLABLES = ['ka', 'lo', 'mi', 're', 'tu', 'sa', 'ne', 'vo', 'pi', 'da', 'bu', 'fe'];
const IN_A_LINE = 5;
const IN_A_PARAGRAPH = 4;
const WORDS = 20;

/**
 * Writes a made-up explainer that passes the check into a folder: each statement says what its one
 * passage says, and a little more than half of each document is left out. The same at every run.
 */
export function writeExplainer(root: string, { chapters, sources, notes }: Size): void {
  const next = generator();
  const perSource = Math.ceil(notes / sources / IN_A_LINE) * IN_A_LINE;
  const quoted = Array.from({ length: sources }, (_, i) => {
    const slug = nameOf('log', i);
    const lines = documentOf(next, Math.ceil((perSource / IN_A_LINE) * 2.2));
    write(root, `seeds/${slug}.txt`, `${lines.map((line) => line.join(' ')).join('\n')}\n`);
    write(root, `content/sources/${slug}.yaml`, card(slug, lines, perSource / IN_A_LINE));
    const said = lines.slice(0, perSource / IN_A_LINE).flat();
    return said.map((passage, j) => ({ slug, passage, label: `${slug}-${nameOf('n', j)}` }));
  }).flat();
  const perChapter = notes / chapters;
  for (let i = 0; i < chapters; i += 1) {
    const own = quoted.slice(Math.round(i * perChapter), Math.round((i + 1) * perChapter));
    write(root, `content/chapters/${nameOf('part', i)}.mdx`, page(own, `order: ${i + 1}\n`));
  }
  write(
    root,
    'content/overview.mdx',
    page(quoted.slice(0, 1).map((note) => ({ ...note, label: 'overview' }))),
  );
  write(root, 'content/site.yaml', SITE);
  for (const name of ['speakers', 'tolls', 'charts']) write(root, `content/${name}.yaml`, '[]\n');
}

interface Quoted {
  readonly slug: string;
  readonly passage: string;
  readonly label: string;
}

const SITE = `title: The boats
summary: Boats were seen.
language: en-GB
event: { from: 2031-03-02, to: 2031-03-04 }
publisher: not stated
contact: not stated
licence: not stated
cap: 0.5
groups: []
sides: []
spellings: []
avoid: []
independent_check: some
`;

function page(notes: readonly Quoted[], more = ''): string {
  const paragraphs: string[] = [];
  for (let i = 0; i < notes.length; i += IN_A_PARAGRAPH) {
    const some = notes.slice(i, i + IN_A_PARAGRAPH);
    paragraphs.push(some.map(({ slug, passage, label }) => told(slug, passage, label)).join(' '));
  }
  const definitions = notes.map(({ slug, passage, label }) => `[^${label}]: ${slug}: "${passage}"`);
  return `---\ntitle: The boats\nsummary: Boats were seen.\n${more}---\n\n${[...paragraphs, ...definitions].join('\n\n')}\n`;
}

function told(_slug: string, passage: string, label: string): string {
  return `A document says that ${passage.charAt(0).toLowerCase()}${passage.slice(1)}[^${label}]`;
}

function card(slug: string, lines: readonly (readonly string[])[], used: number): string {
  const text = `${lines.map((line) => line.join(' ')).join('\n')}\n`;
  const left = lines
    .slice(used)
    .map((line) => `  - { paragraph: "${(line[0] ?? '').slice(0, 70)}", reason: not used }`);
  return `seed: ${slug}.txt
sha256: ${createHash('sha256').update(text).digest('hex')}
short: log
title: not stated
publisher: not stated
author: not stated
published: not stated
time: not stated
address: not stated
licence: not stated
agencies: not stated
machine: not stated
trust: A made-up log.
lines: { about: [], furniture: [] }
left_out:
${left.join('\n')}
`;
}

function documentOf(next: (below: number) => number, lines: number): string[][] {
  const word = (): string =>
    Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return Array.from({ length: lines }, () =>
    Array.from({ length: IN_A_LINE }, () => {
      const words = Array.from({ length: WORDS - 5 }, word);
      return `The ${words.slice(0, 6).join(' ')} saw ${2 + next(900)} boats at ${words.slice(6).join(' ')}.`;
    }),
  );
}

function write(root: string, file: string, text: string): void {
  const to = path.join(root, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, text);
}

/** A name in small letters for a number. */
function nameOf(prefix: string, number: number): string {
  return `${prefix}-${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

/** Numbers below a limit that look like chance and are the same at every run. */
function generator(): (below: number) => number {
  let state = 20_310_302;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
