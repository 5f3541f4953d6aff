import type { List } from 'mdast';
import type { Finding } from '../factcheck/finding.ts';
import { lineOf, placeIn, type Manuscript } from './manuscript.ts';

/**
 * Finds lists that were hardly meant: a paragraph that begins `216. Boats` is one to Markdown, which
 * drops the number or counts on from it; so is a line within a paragraph that begins `1.`.
 */
export function checkList(manuscript: Manuscript, list: List): Finding[] {
  if (!list.ordered) return [];
  const { raw } = manuscript;
  const findings: Finding[] = [];
  const numbers = list.children.map(({ position }) => {
    const start = position?.start.offset ?? 0;
    return { start, mark: /^\d+[.)]/.exec(raw.slice(start, start + 12))?.[0] ?? '' };
  });
  const same = numbers.every(({ mark }) => Number.parseInt(mark, 10) === 1);
  for (const [index, { start, mark }] of numbers.entries()) {
    const number = Number.parseInt(mark, 10);
    if (number === index + 1 || same) continue;
    findings.push({
      ...placeIn(manuscript, start),
      rule: 'input/accidental-list',
      message: `Unexpected \`${mark}\` at the start of a line, which makes it item ${index + 1} of a list, expected a sentence.`,
      remedy: `Write \`${mark.slice(0, -1)}\\${mark.slice(-1)}\`, or begin with a word.`,
    });
  }
  const start = list.position?.start.offset ?? 0;
  const place = placeIn(manuscript, start);
  if (findings.length === 0 && place.column === 1 && isProse(lineOf(manuscript, place.line - 1))) {
    findings.push({
      ...place,
      rule: 'input/accidental-list',
      message: 'Unexpected `1.` at the start of a line directly under text, which makes it a list.',
      remedy: 'Write `1\\.`, or put a blank line before a list that is meant.',
    });
  }
  return findings;
}

const isProse = (line: string): boolean =>
  /\p{L}/u.test(line) && !/^\s*(?:[#>|*+-]|\d+[.)])/.test(line);
