import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CAPS } from '../../content/cap.ts';
import { decode } from '../../content/encoding.ts';
import { readBytes } from '../../content/file.ts';
import { buildSeed, SEED_FOLDER } from '../../content/seed.ts';
import { slugOf } from '../../content/slug.ts';
import { dayOf } from '../../factcheck/calendar.ts';
import { figures } from '../../factcheck/figure.ts';
import type { Finding } from '../../factcheck/finding.ts';
import type { Seed } from '../../factcheck/seed.ts';

/** A document as it was dropped into `seeds/`, with what can be read off it. */
export interface Document {
  readonly slug: string;
  /** The words of its file name: they claim nothing of it. */
  readonly short: string;
  readonly sha256: string;
  readonly seed: Seed;
  /** Its first line that is not blank, and the number of that line. */
  readonly title: { readonly text: string; readonly line: number };
  /** Whole days that it names, in order, each with its words. */
  readonly days: readonly { readonly day: string; readonly words: string }[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:txt|md)$/u;

/** Reads one document of a folder's `seeds/`. Throws where its name or its bytes will not do. */
export function readDocument(root: string, file: string): Document {
  const place = `${SEED_FOLDER}/${file}`;
  if (!NAME.test(file)) {
    throw new Error(
      `Unexpected \`${place}\`, expected a plain-text file with a name such as \`report.txt\` or \`report.md\`. Rename it, or save it as plain text.`,
    );
  }
  const found: Finding[] = [];
  const data = readBytes(root, place, CAPS.seed, (finding) => found.push(finding));
  const text = data && decode(place, data, 'seed', (finding) => found.push(finding));
  const [fault] = found;
  if (text === null || fault) {
    throw new Error(`${place}:${fault?.line ?? 1}: ${fault?.message ?? ''} ${fault?.remedy ?? ''}`);
  }
  if (text.trim() === '') throw new Error(`Unexpected empty \`${place}\`, expected a document.`);
  const slug = slugOf(file.replace(/\.[^.]*$/u, ''));
  const number = text.split('\n').findIndex((each) => each.trim() !== '') + 1;
  const first = text.split('\n')[number - 1] ?? '';
  const title = first.trim().replace(/^#+\s+|\s+#+$/gu, '');
  return {
    slug,
    short: shortOf(slug),
    sha256: createHash('sha256')
      .update(readFileSync(path.join(root, place)))
      .digest('hex'),
    seed: buildSeed(slug, file, text, new Map([[number, 'about']])),
    title: { text: title, line: number },
    days: daysIn(text),
  };
}

/** Figures would have to be borne out, so the name goes without them. */
function shortOf(slug: string): string {
  const words = slug.split('-').filter((word) => !/\d/u.test(word));
  return words.length === 0 ? 'document' : `${words.join(' ')} document`;
}

function daysIn(text: string): Document['days'] {
  return figures(text).flatMap((figure) => {
    if (figure.kind !== 'date') return [];
    const { year, month, day } = figure;
    if (year === null || month === null || day === null) return [];
    const found = dayOf(year, month, day);
    return found === null ? [] : [{ day: found, words: figure.text }];
  });
}
