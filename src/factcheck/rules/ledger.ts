import { clauses, segments, spanAt } from '../clause.ts';
import type { Context } from '../context.ts';
import { COUNTED, countables } from '../countable.ts';
import type { Group, Source, Toll } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import { bears, figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { finder } from '../alias.ts';
import { happenings, type Happening } from '../happening.ts';
import { measureOf } from '../measure.ts';
import type { Span } from '../sentence.ts';

/** Every row of the ledger has its number, bound, group and event in its passage. */
export function ledger(context: Context): Finding[] {
  const groups = new Map(countables(context.corpus.site).map((group) => [group.id, group]));
  const read = happenings(context.corpus.site.events);
  const rows = new Map<string, Toll>();
  return context.corpus.tolls.flatMap((toll) => {
    const { group: who, measure, number: many, whom, window, source, parts } = toll;
    const key = JSON.stringify([who, measure, many, whom, window.label, source, parts]);
    const first = rows.get(key);
    rows.set(key, first ?? toll);
    const evidence = context.evidence.get(toll.id);
    if (!evidence || evidence.spans.length === 0) return [];
    return [
      ...(first?.speaker === toll.speaker ? [twice(toll, first)] : []),
      ...number(toll, evidence),
      ...open(toll, evidence, unstated(toll, evidence, groups.get(toll.group), read)),
      ...label(context, { source: evidence.source, toll }),
      ...group(toll, evidence, groups.get(toll.group)),
      ...(toll.measure === COUNTED ||
      read(evidence.text).some(({ kinds }) => kinds.includes(toll.measure))
        ? []
        : [
            at(
              toll,
              'ledger/measure',
              `Unexpected measure \`${toll.measure}\`, expected one that the passage names`,
              'Correct `measure`, or extend the passage.',
            ),
          ]),
    ];
  });
}

function number(toll: Toll, { text }: Evidence): Finding[] {
  const counts = figures(text).filter((figure) => figure.kind === 'count');
  if (toll.number === null) return [];
  const same = counts.filter(({ value }) => value === toll.number);
  if (same.length === 0) {
    return [
      at(
        toll,
        'ledger/number',
        `Unexpected number \`${toll.number}\`, expected one that the passage has${counts.length > 0 ? `: ${counts.map((figure) => `\`${figure.text}\``).join(', ')}` : ''}`,
        'Correct the number or the passage.',
      ),
    ];
  }
  const kept = ({ bound, shared }: Figure) =>
    shared === toll.bound || (bound === toll.bound && (shared === null || bound !== 'exact'));
  if (same.some(kept)) return [];
  return [
    at(
      toll,
      'ledger/bound',
      `Unexpected bound \`${toll.bound}\`, expected \`${same[0]?.bound}\` as in the passage`,
      'Correct `bound`, or extend the passage to hold the bound.',
    ),
  ];
}

function twice(toll: Toll, { id }: Toll): Finding {
  return at(
    toll,
    'ledger/twice',
    `Unexpected row that counts what \`${id}\` counts from the same passage, expected one row for each count`,
    'Correct the group, the measure or the number, or take one of the rows out.',
  );
}

/** Words by which a passage leaves a number open. */
const OPEN =
  /(?<![\p{L}])(?:un(?:specified|known|clear|confirmed)|several|some|many|others?|numerous|dozens|disputed?|no\s+(?:reports?|figures?|numbers?|counts?)|not\s+(?:known|stated|given|clear)|without\s+(?:giving|a\s+(?:figure|number)))(?![\p{L}])/iu;

/** A number is not stated only where the passage leaves it open or counts nobody; then it has no bound. */
function open(toll: Toll, { text }: Evidence, counting: readonly Finding[]): Finding[] {
  if (toll.number !== null) return [];
  const counted = figures(text).find(({ kind }) => kind === 'count');
  return [
    ...counting,
    ...(counting.length === 0 && counted && !OPEN.test(text)
      ? [
          at(
            toll,
            'ledger/number',
            `Unexpected number \`not stated\` beside \`${counted.text}\`, expected a passage that leaves the number open`,
            'Write the number, or quote the words that leave it open.',
          ),
        ]
      : []),
    ...(toll.bound === 'exact'
      ? []
      : [
          at(
            toll,
            'ledger/bound',
            `Unexpected bound \`${toll.bound}\` of a number that is not stated, expected \`exact\``,
            'Write `exact`, or write the number that is bounded.',
          ),
        ]),
  ];
}

/** A number is not stated only where the passage counts nobody of the group of whom it tells the same. */
function unstated(
  toll: Toll,
  { text }: Evidence,
  known: Group | undefined,
  read: (text: string) => readonly Happening[],
): Finding[] {
  if (toll.number !== null || !known) return [];
  const told = ({ start, end }: Span) =>
    read(text)
      .filter((one) => start <= one.start && one.end <= end)
      .flatMap(({ kinds }) => kinds);
  const find = finder(known.terms.map((term) => [term, known.id]));
  const counted = figures(text).find((figure) => {
    if (figure.kind !== 'count' || !('things' in figure)) return false;
    if (find(figure.things.join(' , ')).length === 0) return false;
    const piece = told(spanAt(segments(text), figure.start, text));
    const kinds = piece.length > 0 ? piece : told(spanAt(clauses(text), figure.start, text));
    return toll.measure === COUNTED || kinds.includes(toll.measure);
  });
  if (!counted) return [];
  return [
    at(
      toll,
      'ledger/number',
      `Unexpected number \`not stated\`, expected \`${counted.text}\` as in the passage`,
      'Write the number, or crop the passage to the words that leave it open.',
    ),
  ];
}

/** The figures of a row's window in words stand in its source, and its years are those of the window. */
function label(context: Context, { source, toll }: { source: Source; toll: Toll }): Finding[] {
  const { from, to, label: words } = toll.window;
  const found = figures(words);
  const told = found.length === 0 ? [] : figures(source.seed.text);
  const bearing = measureOf(context);
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return found
    .filter(
      (figure) =>
        !told.some((other) => bears(figure, other, bearing) === true) ||
        (figure.kind === 'date' && figure.year !== null && !years.includes(figure.year)),
    )
    .map((figure) =>
      at(
        toll,
        'ledger/label',
        `Unexpected \`${figure.text}\` in the label of the window, expected a figure that the source has, within the window`,
        'Write the window as the source has it.',
      ),
    );
}

function group(toll: Toll, { text }: Evidence, known: Group | undefined): Finding[] {
  if (!known) return [];
  const find = finder(known.terms.map((term) => [term, known.id]));
  if (find(text).length > 0) return [];
  return [
    at(
      toll,
      'ledger/group',
      `Unexpected group \`${toll.group}\`, expected a group that the passage names`,
      `Correct \`group\`, extend the passage, or add the passage’s word to the terms of \`${toll.group}\` in \`content/site.yaml\`.`,
    ),
  ];
}

function at({ place }: Toll, rule: Finding['rule'], message: string, remedy: string): Finding {
  return { ...place, rule, message, remedy };
}
