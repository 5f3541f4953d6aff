import type { Edit } from './edit.ts';
import type { Family, Fault } from './fault.ts';
import { pick } from './random.ts';
import type { Spot } from './spot.ts';

const MARK = /\[\^([\w-]+)\]/gu;
const at = (spot: Spot, index: number, remove: number, insert: string): Edit => ({
  at: spot.start + index,
  remove,
  insert,
});
/** A fault of the line of a note. */
const line = (kind: string, edits: (spot: Spot, random: () => number) => Edit[]): Fault => ({
  family: 'notes',
  kind,
  edits: (spot, _material, random) => (spot.role === 'note' ? edits(spot, random) : []),
});
/** A fault of the marks in prose. */
const marks = (kind: string, pattern: RegExp, by: (found: string) => string): Fault => ({
  family: 'notes',
  kind,
  edits: (spot) =>
    spot.role === 'told'
      ? [...spot.text.matchAll(pattern)].map(({ index, 0: found }) =>
          at(spot, index, found.length, by(found)),
        )
      : [],
});

/** Sentences that no document says, and that carry no note. */
const UNCITED = [
  'The night was cold.',
  'Another 999 people were killed.',
  'The prime minister resigned.',
  'Militants burned a hospital.',
  'Nobody was held to account.',
];
const uncited = (
  kind: string,
  role: Spot['role'],
  by: (sentence: string, spot: Spot) => Edit | null,
  family: Family = 'coverage',
): Fault => ({
  family,
  kind,
  edits: (spot, _material, random) =>
    spot.role === role ? [by(pick(UNCITED, random) ?? '', spot) ?? []].flat() : [],
});
/** A sentence in a block of its own, under the paragraph of a spot. */
const block = (kind: string, by: (sentence: string) => string): Fault =>
  uncited(kind, 'told', (sentence, spot) =>
    spot.base.stage === null && spot.place.endsWith('paragraph')
      ? at(spot, spot.text.length, 0, `\n\n${by(sentence)}`)
      : null,
  );

/** Notes that are not what they should be, and sentences that have none. */
export const NOTE_FAULTS: readonly Fault[] = [
  line('definition deleted', (spot) => [at(spot, 0, spot.text.length + 1, '')]),
  line('defined twice', (spot) => [at(spot, 0, 0, `${spot.text}\n`)]),
  line('defined twice, otherwise', (spot) => [
    at(
      spot,
      spot.text.length,
      0,
      `\n${spot.text.slice(0, spot.text.indexOf(':'))}: Signpost: leads on.`,
    ),
  ]),
  line('renamed by case', (spot) =>
    [...spot.text.matchAll(/^\[\^(?:[\w-]*-)?\p{Ll}/gu)].map(({ 0: start }) =>
      at(spot, start.length - 1, 1, start.slice(-1).toUpperCase()),
    ),
  ),
  line('wrapped', (spot, random) => {
    const space = pick([...spot.text.matchAll(/(?<=: .*) /gu)], random);
    return space
      ? [at(spot, space.index, 1, pick(['\n', '\n  ', '\n- ', '\n> '], random) ?? '\n')]
      : [];
  }),
  line('prose glued under it', (spot) => [at(spot, spot.text.length, 0, '\nThe night was cold.')]),
  line('colon left out', (spot) => [at(spot, spot.text.indexOf(':'), 1, '')]),
  marks('marks deleted', /(?:\[\^[\w-]+\])+/gu, () => ''),
  marks('mark renamed by case', MARK, (found) => found.toUpperCase()),
  marks('mark of no note', MARK, (found) => found.replace(']', '-x]')),
  uncited('uncited sentence at the end', 'told', (sentence, spot) =>
    at(spot, spot.text.length, 0, ` ${sentence}`),
  ),
  uncited('uncited sentence at the start', 'told', (sentence, spot) =>
    at(spot, 0, 0, `${sentence} `),
  ),
  block('uncited paragraph', (sentence) => sentence),
  block('uncited list item', (sentence) => `- ${sentence}`),
  block('uncited block quote', (sentence) => `> ${sentence}`),
  block('uncited table cell', (sentence) => `| Told |\n| --- |\n| ${sentence} |`),
  block('uncited row of a table', (sentence) => `| ${sentence} |\n| --- |\n| Told |`),
  uncited('sentence added to what repeats', 'repeated', (sentence, spot) =>
    at(spot, spot.text.length, 0, `${/[.?!]$/u.test(spot.text) ? ' ' : '. '}${sentence}`),
  ),
  uncited('words added to what repeats', 'repeated', (sentence, spot) =>
    at(
      spot,
      spot.text.replace(/[.?!]$/u, '').length,
      0,
      `, and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`,
    ),
  ),
];
