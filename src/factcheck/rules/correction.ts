import type { Context } from '../context.ts';
import { correctionKey, factsOf, type Correction } from '../correction.ts';
import type { Finding } from '../finding.ts';

/** Where the entries are written. */
const FILE = 'content/corrections.yaml';

/** What was published changes only with an entry among the corrections; what was corrected stays told. */
export function corrections(context: Context): Finding[] {
  const { published, corrections: entries } = context.corpus;
  const told = entries.flatMap((entry) => own(context, entry));
  if (published === null) return told;
  const out = new Set(published.corrections);
  const fresh = entries.filter((entry) => !out.has(correctionKey(entry)));
  const now = factsOf(context.corpus);
  const lost = published.corrections.filter((key) => !now.corrections.includes(key));
  return [
    ...told,
    ...lost.map((key) => ({
      ...{ file: FILE, line: 1, column: 1 },
      rule: 'correction/lost' as const,
      message: `Unexpected loss of the correction \`${key}\`, expected every published one to stay as it was`,
      remedy: 'Restore the entry; what is wrong with it is corrected by another one.',
    })),
    ...changes(published.statements, now.statements, (a, b) => sameFacts(context, a, b), fresh),
    ...changes(published.notes, now.notes, (a, b) => a === b, fresh),
    ...changes(published.figures, now.figures, (a, b) => a === b, fresh),
  ];
}

type Said = Readonly<Record<string, string>>;

function changes(
  before: Said,
  after: Said,
  same: (a: string, b: string) => boolean,
  entries: readonly Correction[],
): Finding[] {
  return Object.entries(before).flatMap(([place, was]) => {
    const is = after[place];
    if (is !== undefined && same(was, is)) return [];
    if (entries.some((entry) => entry.places.includes(place))) return [];
    const now = is ?? 'nothing';
    return [
      {
        ...{ file: FILE, line: 1, column: 1 },
        rule: 'correction/missing' as const,
        message: `Unexpected change of \`${place}\` from \`${was}\` to \`${now}\`, expected what was published, or an entry among the corrections`,
        remedy: `Take the change back, or add to \`${FILE}\`: - { date: YYYY-MM-DD, place: ${JSON.stringify(place)}, before: ${JSON.stringify(was)}, after: ${JSON.stringify(now)}, why: "…", weight: correction }`,
        found: now,
        expected: was,
      },
    ];
  });
}

/** Whether two texts have the same figures, names and quotations; other words may be bettered at any time. */
function sameFacts(context: Context, a: string, b: string): boolean {
  return JSON.stringify(factsIn(context, a)) === JSON.stringify(factsIn(context, b));
}

function factsIn(context: Context, text: string): string[] {
  return [
    ...context.figures(text).map((figure) => `${figure.bound} ${figure.text}`),
    ...context.findNames(text).flatMap(({ keys }) => keys[0] ?? []),
    ...context.findSpeakers(text).flatMap(({ keys }) => keys[0] ?? []),
    ...[...text.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(([quotation]) => quotation),
  ].sort();
}

/** What `factsIn` puts before a figure. */
const BOUND = /^(?:exact|at-least|more-than|about|at-most|less-than) /u;

/** The reason of a correction names nothing that neither version does: it is judged by nothing else. */
function own(context: Context, { before, after, why, place }: Correction): Finding[] {
  const bare = (text: string): string[] =>
    factsIn(context, text).map((fact) => fact.replace(BOUND, ''));
  const known = new Set([before, after].flatMap(bare));
  const strange = bare(why).filter((fact) => !known.has(fact));
  return [
    ...strange.map((fact) => ({
      ...place,
      rule: 'correction/why' as const,
      message: `Unexpected \`${fact}\` in the reason of a correction, expected only figures and names of its \`before\` and \`after\``,
      remedy: 'Say why without it, or say it in `before` or `after`.',
      found: fact,
    })),
    ...(before === after
      ? [
          {
            ...place,
            rule: 'correction/same' as const,
            message: 'Unexpected `after` that is its `before`, expected what was changed',
            remedy: 'Correct one of the two.',
          },
        ]
      : []),
  ];
}
