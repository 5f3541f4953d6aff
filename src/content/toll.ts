import * as z from 'zod';
import { COUNTED } from '../factcheck/countable.ts';
import { NOT_STATED } from '../factcheck/corpus.ts';
import type { Toll } from '../factcheck/corpus.ts';
import type { Place } from '../factcheck/place.ts';
import { count, day, FORWARD, id, isForward, line, mapping, notStated, oneOf, span } from './field.ts';
import { isWhole, partsOf } from './passage-parts.ts';
import { reportUnknown } from './reference.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { SITE_FILE } from './site.ts';
import { SPEAKERS_FILE } from './speaker.ts';

/** Where the ledger stands. */
export const TOLLS_FILE = 'content/tolls.yaml';

/** What the file may hold, key by key. */
export const tollSchema = mapping({
  id,
  group: id,
  measure: oneOf(['killed', 'injured', 'captured', 'arrested', 'escaped', 'surrendered', COUNTED]),
  number: z.union([notStated, count], 'a whole number that is not below 0, or `not stated`'),
  bound: oneOf(['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than']),
  speaker: z.union([notStated, id], 'the slug of a speaker, or `not stated`'),
  whom: line.optional(),
  window: mapping({ ...span, label: line }).refine(isForward, FORWARD),
  as_of: z.union([notStated, day], 'a day of the calendar such as `2031-04-09`, or `not stated`'),
  source: id,
  passage: line.refine(isWhole, 'words on both sides of each `[…]`'),
  remark: line.optional(),
}).refine(({ id: name, number }) => !name.split('-').includes(String(number)), {
  path: ['id'],
  message: 'a name without the figure, as it is an address for ever → Name it after who was counted by whom.',
}).refine(({ number, bound }) => number !== NOT_STATED || bound === 'exact', {
  path: ['bound'],
  message: '`exact`, as no number is stated that could be a limit → Write the number, or `exact`.',
});

/** What rows of the ledger may refer to; null where it could not be read. */
export interface Known {
  readonly groups: ReadonlySet<string> | null;
  /** Those of the groups that are no people. */
  readonly things: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
}

/** Rows that were read; `ids` has the others too, or is null where the file cannot be read. */
export interface TollsReading {
  readonly tolls: readonly Toll[];
  readonly ids: ReadonlySet<string> | null;
}

/** Reads `content/tolls.yaml`. */
export function readTolls(root: string, known: Known, report: Report): TollsReading {
  const read = readRows(root, TOLLS_FILE, tollSchema, 'id', report);
  if (!read) return { tolls: [], ids: null };
  const tolls = read.rows.map(({ value, place, placeOf }): Toll => {
    const { as_of: asOf, passage, remark, number, speaker, whom, ...rest } = value;
    const row = {
      ...rest,
      number: number === NOT_STATED ? null : number,
      speaker: speaker === NOT_STATED ? null : speaker,
      ...(whom === undefined ? {} : { whom }),
    };
    reportMeasure(placeOf('measure'), row, known, report);
    reportUnknown(placeOf('group'), 'group', SITE_FILE, row.group, known.groups, report);
    reportUnknown(placeOf('speaker'), 'speaker', SPEAKERS_FILE, row.speaker, known.speakers, report);
    reportUnknown(placeOf('source'), 'source', 'content/sources/', row.source, known.sources, report);
    return { ...row, asOf, parts: partsOf(passage), ...(remark === undefined ? {} : { remark }), place };
  });
  return { tolls, ids: read.names };
}

/** Things are only counted, and of people it is said what became of them. */
function reportMeasure(
  place: Place,
  { group, measure }: Pick<Toll, 'group' | 'measure'>,
  { groups, things }: Known,
  report: Report,
): void {
  const thing = things.has(group);
  if (groups === null || !groups.has(group) || thing === (measure === COUNTED)) return;
  report({
    ...place,
    rule: 'input/value',
    message: `Unexpected \`${measure}\` for \`measure\`, expected ${thing ? `\`${COUNTED}\`, as \`${group}\` are things` : `what became of \`${group}\`, who are people`}.`,
    remedy: `Correct \`measure\` or \`group\`; groups and things are told apart in \`${SITE_FILE}\`.`,
  });
}
