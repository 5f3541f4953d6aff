import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAstro } from '../../src/cli/astro.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { judgedContent } from '../../src/content/judged.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { FIXTURES } from '../content/fixture.ts';
import { held, lost, type Case, type Seen } from './case.ts';
import { buildOn, judgeEnd } from './workshop.ts';

const CHAPTER = 'content/chapters/storm.mdx';
const SEED = 'seeds/harbour_report.txt';

/** What is done to the files under a root. */
type Change = (root: string) => void;

/** What is done, by name: the change, and the file or words that the refusal must name. */
const CHANGES: Readonly<Record<string, readonly [done: string, change: Change, named: RegExp]>> = {
  'page-exits': [
    'A chapter has `{process.exit(0)}` in it.',
    (root) => append(root, CHAPTER, '\n\n{process.exit(0)}\n'),
    /storm\.mdx/u,
  ],
  'page-waits': [
    'A chapter has `{await new Promise(() => {})}` in it.',
    (root) => append(root, CHAPTER, '\n\n{await new Promise(() => {})}\n'),
    /storm\.mdx/u,
  ],
  'no-chapters': ['The folder of chapters is not there.', without('content/chapters'), /chapters/u],
  'no-yaml': ['A YAML file is not there.', without('content/tolls.yaml'), /tolls\.yaml/u],
  'empty-yaml': [
    'A YAML file is empty.',
    (root) => write(root, 'content/tolls.yaml', ''),
    /tolls\.yaml/u,
  ],
  'double-id': [
    'Two records of a list have one id.',
    (root) => {
      const [first = ''] = /^- [^]*?(?=^- )/mu.exec(read(root, 'content/tolls.yaml')) ?? [];
      append(root, 'content/tolls.yaml', `\n${first}`);
    },
    /tolls\.yaml/u,
  ],
  'same-slug': [
    'Two chapters would have one address, `a b.mdx` and `a-b.mdx`.',
    (root) => {
      copy(root, CHAPTER, 'content/chapters/a b.mdx');
      copy(root, CHAPTER, 'content/chapters/a-b.mdx');
    },
    /a[ -]b\.mdx/u,
  ],
  'same-letters': [
    'Two chapters differ in capitals alone.',
    (root) => copy(root, CHAPTER, 'content/chapters/Storm.mdx'),
    /Storm\.mdx/u,
  ],
  'quotes-in-name': [
    'The names of chapters have marks that an address has not: `a"b`, `a\'b`, `a<b`.',
    (root) => {
      for (const name of ['a"b', "a'b", 'a<b']) copy(root, CHAPTER, `content/chapters/${name}.mdx`);
    },
    /a["'<]b\.mdx/u,
  ],
  'signs-in-name': [
    'The names of chapters have `#` or `?` in them.',
    (root) => {
      for (const name of ['a#b', 'a?b']) copy(root, CHAPTER, `content/chapters/${name}.mdx`);
    },
    /a[#?]b\.mdx/u,
  ],
  'hidden-file': [
    'The name of a chapter begins with a dot.',
    (root) => renameSync(path.join(root, CHAPTER), path.join(root, 'content/chapters/.storm.mdx')),
    /\.storm\.mdx/u,
  ],
  'page-of-the-engine': [
    'A chapter has the address of a page of the engine.',
    (root) => copy(root, CHAPTER, 'content/chapters/method.mdx'),
    /method\.mdx/u,
  ],
  'undefined-note': [
    'A chapter refers to a note that is not defined.',
    (root) => {
      const text = read(root, CHAPTER);
      write(root, CHAPTER, text.replace('.[^', '.[^zz][^'));
    },
    /zz/u,
  ],
  'linked-seed': [
    'A document is a link to a file elsewhere on the machine.',
    (root) => {
      rmSync(path.join(root, SEED));
      symlinkSync('/etc/passwd', path.join(root, SEED));
    },
    /harbour_report/u,
  ],
  'utf-16': [
    'A document is in UTF-16.',
    (root) => pinned(root, Buffer.from(`\ufeff${read(root, SEED)}`, 'utf16le')),
    /harbour_report/u,
  ],
  'broken-utf-8': [
    'A document is broken UTF-8.',
    (root) => pinned(root, Buffer.concat([Buffer.from(read(root, SEED)), Buffer.of(0xc3)])),
    /harbour_report/u,
  ],
};

/** R4: what looks like a good end while something is missing. */
export const INCOMPLETE: readonly Case[] = [
  ...Object.entries(CHANGES).map(([name, [done, change, named]]): Case => ({
    id: `R4/${name}`,
    done,
    must: 'Refused, and named.',
    quick: true,
    attempt: () => refused(change, named),
  })),
  {
    id: 'R4/published-chapter-gone',
    done: 'A chapter that was published is not there any more.',
    must: 'A red build that names its address; the last good site stands.',
    attempt: async (shop) => {
      const bench = await shop.bench();
      const record = 'content/published.json';
      const all = JSON.parse(read(bench.root, record)) as Record<string, unknown>;
      write(bench.root, record, JSON.stringify({ ...all, '/gone/': [] }));
      const ended = await buildOn(bench);
      const seen = await judgeEnd(shop, bench, ended);
      if (!seen.held) return seen;
      return ended.code === 1 && ended.words.includes('/gone/')
        ? held('exit 1, named')
        : lost(`exit ${ended.code ?? 'by signal'}`, ended.words);
    },
  },
  {
    id: 'R4/code-exits',
    done: 'The code of a page ends its process as if all were well.',
    must: 'The build is red.',
    attempt: () => ofCode('process.exit(0)', /before it was done/u, 60),
  },
  {
    id: 'R4/code-hangs',
    done: 'The code of a page never ends.',
    must: 'The build is ended after its time, and is red.',
    attempt: () => ofCode('for (;;);', /still runs/u, 3),
  },
];

function refused(change: Change, named: RegExp): Seen {
  const root = mkdtempSync(path.join(os.tmpdir(), 'incomplete-'));
  try {
    cpSync(path.join(FIXTURES, 'valid'), root, { recursive: true });
    change(root);
    const errors = errorsIn(judgedContent(root).findings);
    const naming = errors.find(({ file, message }) => named.test(`${file} ${message}`));
    if (errors.length === 0) return lost('green');
    return naming
      ? held(`refused by ${naming.rule}`, naming.message)
      : lost('refused, and not named', errors[0]?.message);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A project of which only the configuration matters, since that is code as a page is. */
async function ofCode(code: string, words: RegExp, seconds: number): Promise<Seen> {
  const engine = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  try {
    writeFileSync(path.join(engine, 'astro.config.mjs'), code);
    const settings = { ...readSettings({ EXPLAINER_DIST: path.join(engine, 'dist') }), engine };
    const { failure } = await runAstro(settings, path.join(engine, '.builds/out'), { seconds });
    if (failure === null) return lost('green');
    return words.test(failure) ? held('red, with why', failure) : lost('red without why', failure);
  } finally {
    rmSync(engine, { recursive: true, force: true });
  }
}

/** Puts other bytes in place of a document, under their own sum. */
function pinned(root: string, bytes: Buffer): void {
  const card = 'content/sources/harbour-report.yaml';
  const sum = createHash('sha256').update(bytes).digest('hex');
  write(root, SEED, bytes);
  write(root, card, read(root, card).replace(/sha256: .*/u, `sha256: ${sum}`));
}

function without(file: string): Change {
  return (root) => rmSync(path.join(root, file), { recursive: true });
}
function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
function write(root: string, file: string, data: string | Buffer): void {
  writeFileSync(path.join(root, file), data);
}
function append(root: string, file: string, text: string): void {
  write(root, file, `${read(root, file)}${text}`);
}
function copy(root: string, from: string, to: string): void {
  cpSync(path.join(root, from), path.join(root, to));
}
