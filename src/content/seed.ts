import { createHash } from 'node:crypto';
import type { Place } from '../factcheck/place.ts';
import type { LineKind, Seed, SeedLine, SeedSentence } from '../factcheck/seed.ts';
import { sentences } from '../factcheck/sentence.ts';
import { CAPS } from './cap.ts';
import { decode } from './encoding.ts';
import { readBytes } from './file.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';

/** The folder of the documents as received. */
export const SEED_FOLDER = 'seeds';

/** What a source says of its seed, and where it says so. */
export interface Pin {
  readonly file: string;
  readonly sha256: string;
  readonly places: { readonly file: Place; readonly sha256: Place };
}

/** The text of a seed as received, or null and a finding; a changed seed is read, and reported. */
export function readSeedText(root: string, pin: Pin, report: Report): string | null {
  const path = `${SEED_FOLDER}/${pin.file}`;
  const data = readBytes(root, path, CAPS.seed, report, pin.places.file);
  if (!data) return null;
  if (data.length === 0) return refuseEmpty(path, report);
  const sha256 = createHash('sha256').update(data).digest('hex');
  const text = decode(path, data, 'seed', report);
  if (text?.trim() === '') return refuseEmpty(path, report);
  if (sha256 !== pin.sha256) {
    report({
      ...pin.places.sha256,
      rule: 'passage/seed-changed',
      message: `Unexpected SHA-256 \`${sha256}\` of \`${path}\`, expected \`${pin.sha256}\`.`,
      remedy: 'Restore the seed as it was received; a new document is a new seed and a new source.',
      found: sha256,
      expected: pin.sha256,
    });
  }
  return text;
}

function refuseEmpty(path: string, report: Report): null {
  report({
    ...startOf(path),
    rule: 'input/empty-file',
    message: 'Unexpected empty seed, expected a document.',
    remedy: 'Restore the seed as it was received.',
  });
  return null;
}

/** Where each line of a text starts and ends, the end of the line left out; a last empty one is none. */
export function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    lines.push({ start, end: stop > start && text[stop - 1] === '\r' ? stop - 1 : stop });
    start = stop + 1;
  }
  return lines;
}

/** Cuts a seed into lines of their kinds, and these into sentences; every other line is `article`. */
export function buildSeed(
  slug: string,
  file: string,
  text: string,
  kinds: ReadonlyMap<number, LineKind>,
): Seed {
  const lines = linesOf(text).map(({ start, end }, i): SeedLine => {
    const number = i + 1;
    return { number, start, end, kind: kinds.get(number) ?? 'article' };
  });
  const all = lines.flatMap(({ number, start, end }) =>
    sentences(text.slice(start, end)).map(
      (span): SeedSentence => ({ start: start + span.start, end: start + span.end, line: number }),
    ),
  );
  return { slug, file, text, lines, sentences: all };
}
