import type { Context } from '../context.ts';
import type { Toll } from '../corpus.ts';
import type { Disagreement } from '../disagreement.ts';
import type { Finding } from '../finding.ts';
import { differs } from '../timeline/event.ts';

/** How many of the other rows a finding names. */
const SHOWN = 4;

/** What the data shows to differ is explained by an entry of the register. */
export function differences(context: Context): Finding[] {
  return [...counts(context), ...datings(context)];
}

/** Rows of the ledger that count the same people over days that overlap, and come to other numbers, are in one entry. */
function counts({ corpus, findNames }: Context): Finding[] {
  const known = corpus.tolls.filter(({ number }) => number !== null);
  const alike = Map.groupBy(known, ({ group, measure, whom = '', window }) => {
    // A count of one place is a part of the whole, and no other count of it.
    const places = findNames(window.label).flatMap(({ keys }) => keys);
    return [group, measure, whom, ...places.toSorted()].join('\n');
  });
  return [...alike.values()].flatMap((rows) =>
    rows.flatMap((row, i): Finding[] => {
      const open = rows
        .slice(0, i)
        .filter((other) => differ(row, other) && !isCovered(corpus.disagreements, row, other));
      if (open.length === 0) return [];
      const shown = open.slice(0, SHOWN).map(({ id, number }) => `\`${id}\` (${number})`);
      const rest = open.length - shown.length;
      const others = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
      return [
        {
          ...row.place,
          rule: 'disagreement/ledger',
          message: `Unexpected \`${row.number}\` of \`${row.id}\` beside ${others}, which count the same over days that overlap, expected an entry of the register whose \`tolls\` name both`,
          remedy: `Add \`${row.id}\` to the \`tolls\` of the entry in \`content/disagreements/\` that explains the difference, or write the entry.`,
          found: row.id,
        },
      ];
    }),
  );
}

function differ(a: Toll, b: Toll): boolean {
  return a.number !== b.number && a.window.from <= b.window.to && b.window.from <= a.window.to;
}

function isCovered(entries: readonly Disagreement[], a: Toll, b: Toll): boolean {
  return entries.some(({ tolls }) => tolls.includes(a.id) && tolls.includes(b.id));
}

/** An event that is dated to different days or hours is named in an entry. */
function datings({ corpus }: Context): Finding[] {
  const explained = new Set(corpus.disagreements.flatMap(({ timeline }) => timeline));
  return corpus.timeline
    .filter((event) => differs(event) && !explained.has(event.id))
    .map(({ id, place }) => ({
      ...place,
      rule: 'disagreement/timeline',
      message: `Unexpected event \`${id}\` with different days or hours, expected an entry of the register whose \`timeline\` names it`,
      remedy: `Add \`${id}\` to the \`timeline\` of the entry in \`content/disagreements/\` that explains the difference, or write the entry.`,
      found: id,
    }));
}
