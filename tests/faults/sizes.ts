import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CAPS } from '../../src/content/cap.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { FIXTURES } from '../content/fixture.ts';
import { FILLERS, hostileText, layAt, PLACES } from '../content/pathological.ts';
import type { Filler, PlaceName } from '../content/pathological.ts';
import { held, lost, type Case, type Seen } from './case.ts';
import { openJudge } from './judging.ts';

/** No file may take longer, in milliseconds. */
const LIMIT = 10_000;
const CHAPTER = 'content/chapters/storm.mdx';
/** About how many bytes: few, as many as a chapter may have, and more. */
const SIZES = { small: 2_000, large: CAPS.chapter - 8_000, above: 2 * CAPS.chapter } as const;

/** Makes a text of about so many bytes. */
type Make = (size: number) => string;
const of =
  (unit: string): Make =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));
const both =
  (left: string, middle: string, right: string): Make =>
  (size) => {
    const count = Math.ceil(size / (left.length + right.length));
    return left.repeat(count) + middle + right.repeat(count);
  };
/** Units that grow with their number. */
const growing =
  (unit: (n: number) => string): Make =>
  (size) => {
    let text = '';
    for (let n = 1; text.length < size; n += 1) text += unit(n);
    return text;
  };

/** What readers of Markdown are slow at, after cmark's list of pathological inputs, and some of our own. */
const TEXTS: Readonly<Record<string, Make>> = {
  'nested-strong': both('*a **a ', 'b', ' a** a*'),
  'emphasis-closers': of('a_ '),
  'emphasis-openers': of('_a '),
  'link-closers': of('a]'),
  'link-openers': of('[a'),
  'mismatched-emphasis': of('*a_ '),
  'emphasis-of-three': both('*a ', '', '_a*_ '),
  'strong-in-words': (size) => `a**b${of('c* ')(size)}`,
  'links-and-emphasis': of('[ a_'),
  'brackets-and-links': of('[ (]('),
  'empty-images': of('![[]()'),
  'nested-brackets': both('[', 'a', ']'),
  'nested-quotations': of('> '),
  'nested-lists': growing((n) => `${'  '.repeat(n)}* a\n`),
  'long-lists-in-lines': (size) => `${of('- ')(size / 2)}x${of('\n')(size / 2)}`,
  'lists-in-quotations': (size) => `> ${of('- ')(size / 2)}x\n${of('>\n')(size / 2)}`,
  'emphasis-in-quotations': both('>', '', 'a*'),
  backticks: growing((n) => `e${'`'.repeat(n)}`),
  'unclosed-links': of('[a](b'),
  'unclosed-angle-links': of('[a](<b'),
  'unclosed-comments': (size) => `</${of('<!--')(size)}`,
  'unclosed-instructions': of('<?'),
  'unclosed-declarations': of('<!A '),
  'unclosed-cdata': of('<![CDATA['),
  nul: of('abc\u0000de\u0000'),
  references: growing((n) => `[a${n}]: b\n[a${n}] `),
  'deep-divs': both('<div>', 'a', '</div>'),
  'deep-braces': both('{', 'a', '}'),
  'table-columns': (size) =>
    `${of('|a')(size / 3)}|\n${of('|-')(size / 3)}|\n${of('|b')(size / 3)}|\n`,
  'table-rows': (size) => `|a|\n|-|\n${of('|b|\n')(size)}`,
  'notes-defined': growing((n) => `[^n${n}]: Signpost: leads on.\n\n`),
  'one-note-used': of('[^start]'),
  'one-line': of('boats '),
  'one-word': of('b'),
  paragraphs: of('The boat sank.[^start]\n\n'),
  headings: growing((n) => `## A [#a-${n}]\n\n`),
  'line-feeds': of('\n'),
  surrogates: of('\u{1F30A}'),
  'combining-marks': of('e\u0301'),
  directions: of('\u202e\u2066'),
};

/** What cannot be seen, and is nothing to refuse. */
const BLANK = ['line-feeds', 'spaces', 'line feeds', 'blank lines'];

/** Few headings with nothing under them are nothing to refuse either. */
function isNothing(name: string, size: keyof typeof SIZES): boolean {
  return (BLANK.includes(name) && size !== 'above') || (name === 'headings' && size === 'small');
}

/** R8: every text ends within ten seconds and is refused by name, or is nothing. */
export const PATHOLOGICAL: readonly Case[] = [
  ...Object.entries(TEXTS).flatMap(([name, make]) =>
    (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size): Case => ({
      id: `R8/${name}-${size}`,
      done: `A chapter with ${SIZES[size]} characters of ${name.replaceAll('-', ' ')}.`,
      must: 'It ends within ten seconds, refused by the name of the file.',
      attempt: () =>
        timed(CHAPTER, isNothing(name, size), (root) => {
          const file = path.join(root, CHAPTER);
          writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n${make(SIZES[size])}\n`);
        }),
    })),
  ),
  ...(Object.keys(PLACES) as PlaceName[]).map((place): Case => ({
    id: `R8/every-text-in-${place.replaceAll(' ', '-')}`,
    done: `Each of ${Object.keys(FILLERS).length} texts of 60,000 characters in the place of ${place === 'paragraph' || place === 'statements' ? place : `a ${place}`}, one after the other.`,
    must: 'Each ends within ten seconds, and no finding is without its place.',
    attempt: () => everyText(place),
  })),
];

async function everyText(place: PlaceName): Promise<Seen> {
  let slowest = '';
  let most = 0;
  for (const filler of Object.keys(FILLERS) as Filler[]) {
    const begun = performance.now();
    const seen = await timed(PLACES[place][0], true, (root) =>
      layAt(root, place, hostileText(filler, place, 60_000)),
    );
    if (!seen.held) return lost(`${filler}: ${seen.seen}`, seen.more);
    const took = performance.now() - begun;
    if (took > most) [most, slowest] = [took, filler];
  }
  return held('each ends in time', `the slowest were ${slowest}, ${Math.round(most)} ms`);
}

const judge = openJudge();
/** Ends the process that judges, so that this one can end. */
export function closeSizes(): void {
  judge.close();
}

/** Judges the small explainer with a change in a file; `open` where no finding is due. */
async function timed(file: string, open: boolean, change: (root: string) => void): Promise<Seen> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'size-'));
  try {
    cpSync(path.join(FIXTURES, 'valid'), root, { recursive: true });
    change(root);
    const { findings, thrown, ms } = await judge.judge(root, LIMIT);
    if (thrown !== null) return lost('it threw', thrown);
    if (findings === null) return lost('it took longer than ten seconds');
    const errors = errorsIn(findings);
    const homeless = errors.find(({ line, column, remedy }) => line < 1 || column < 1 || !remedy);
    if (homeless) return lost('a finding without a place or a remedy', homeless.message);
    const time = `${Math.round(ms)} ms`;
    if (errors.length === 0) return open ? held('nothing to refuse', time) : lost('green', time);
    return open || errors.some((error) => error.file === file)
      ? held('refused', `${errors[0]?.rule ?? ''}, ${time}`)
      : lost('refused, and not by its name', errors[0]?.message);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
