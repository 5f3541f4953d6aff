import { dayMeant, isDay } from '../calendar.ts';
import type { Context } from '../context.ts';
import { NOT_STATED } from '../corpus.ts';
import type { Disagreement } from '../disagreement.ts';
import type { Evidence } from '../evidence.ts';
import { dayFrom } from '../figure/bearing.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { contentWords } from '../distinction.ts';

/** The entries of the register differ within, and hold for days that their documents name. */
export function register(context: Context): Finding[] {
  return context.corpus.disagreements.flatMap((entry) => [
    ...agreeing(context, entry),
    ...undated(context, entry),
  ]);
}

/** The sides of an entry are different passages, and not all of them say the same. */
function agreeing(context: Context, { id, sides, place }: Disagreement): Finding[] {
  const told = sides.flatMap((side) => {
    const evidence = context.evidence.get(side.note);
    return evidence ? [{ side, evidence }] : [];
  });
  const same = told.flatMap(({ side, evidence }, i): Finding[] => {
    const before = told.slice(0, i).find((other) => isSamePlace(other.evidence, evidence));
    if (!before) return [];
    return [
      {
        ...side.place,
        rule: 'disagreement/same-passage',
        message: `Unexpected side \`${side.note}\` of the entry \`${id}\`, expected another passage than that of \`${before.side.note}\``,
        remedy: 'Give each side a passage of its own.',
        found: side.note,
      },
    ];
  });
  if (same.length > 0 || told.length < 2) return same;
  const [first, ...rest] = told.map(({ evidence }) => saying(evidence));
  if (rest.some((other) => other !== first)) return [];
  return [
    {
      ...place,
      rule: 'disagreement/no-difference',
      message: `Unexpected entry \`${id}\` whose sides all say the same, expected sides that differ`,
      remedy: 'Quote the words in which they differ, or delete the entry.',
    },
  ];
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return (
    a.source === b.source &&
    a.spans.length > 0 &&
    JSON.stringify(a.spans) === JSON.stringify(b.spans)
  );
}

/** What a passage says, whoever says it: the words that carry its sense, without those that name its speaker. */
function saying(evidence: Evidence): string {
  const who = evidence.said.flatMap(({ cue, who: named }) => [cue, named]);
  const stems = contentWords(evidence)
    .filter(({ start, end }) => !who.some((span) => span.start < end && start < span.end))
    .map(({ stem }) => stem);
  return stems.toSorted().join(' ');
}

/** The day for which a side holds stands somewhere in its document, and is not after it appeared. */
function undated(context: Context, { id, sides }: Disagreement): Finding[] {
  return sides.flatMap(({ note, asOf, place }): Finding[] => {
    const source = context.evidence.get(note)?.source;
    if (!source || asOf === NOT_STATED) return [];
    const published = source.published.value;
    const late = isDay(published) && asOf > published;
    if (!late && (asOf === published || daysNamed(context, source).has(asOf))) return [];
    return [
      {
        ...place,
        rule: 'disagreement/as-of',
        message: `Unexpected day \`${asOf}\` of the side \`${note}\` of the entry \`${id}\`, expected ${late ? `one that is not after \`${published}\`, when \`${source.slug}\` appeared` : `one that \`${source.slug}\` names`}`,
        remedy: 'Correct the day, or write `not stated`.',
        found: asOf,
      },
    ];
  });
}

/** Every day that a document names, by date or by weekday. */
function daysNamed(context: Context, { seed, published }: Evidence['source']): Set<string> {
  const bearing = measureOf(context);
  const appeared = isDay(published.value) ? published.value : undefined;
  const days = context.figures(seed.text).map((figure) => {
    if (figure.kind === 'date') return dayFrom(figure, bearing);
    if (figure.kind !== 'weekday') return null;
    return dayMeant(figure.weekday, context.corpus.site.event, appeared);
  });
  return new Set(days.filter((day) => day !== null));
}
