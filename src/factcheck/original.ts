import type { Context } from './context.ts';
import { countables } from './countable.ts';
import type { Toll } from './corpus.ts';
import type { Fragment } from './fragment.ts';
import type { Statement } from './statement.ts';

/** The texts that a fragment may repeat: statements of its section or page, rows of its chart. */
export function originals(
  context: Context,
  fragment: Fragment,
  section: string | null = fragment.section ?? null,
): string[] {
  const { rows, told } = fragment;
  if (told) return [...told];
  if (rows) return rows.map((id) => rowTexts(context, context.tolls.get(id)).join(' … '));
  return originalStatements(context, fragment, section).map(({ text }) => text);
}

/** The statements that a fragment may repeat: those with notes of its section, or of its page. */
export function originalStatements(
  context: Context,
  { page, section: own }: Fragment,
  section: string | null = own ?? null,
): Statement[] {
  const within = sections(context, page, section);
  return (context.onPage.get(page ?? '') ?? []).filter(
    ({ block, labels }) => labels.length > 0 && (!within || within.has(block.section)),
  );
}

/** A heading and the headings under it, or null for a whole page. */
function sections(
  { corpus }: Context,
  file: string | undefined,
  section: string | null,
): Set<string> | null {
  if (section === null) return null;
  const headings = corpus.pages.find((page) => page.file === file)?.headings ?? [];
  const from = headings.findIndex(({ id }) => id === section);
  const depth = headings[from]?.depth ?? 0;
  const next = headings.findIndex((heading, i) => i > from && heading.depth <= depth);
  return new Set(headings.slice(from, next < 0 ? undefined : next).map(({ id }) => id));
}

function rowTexts(context: Context, toll: Toll | undefined): string[] {
  if (!toll) return [];
  const evidence = context.evidence.get(toll.id)?.text ?? '';
  const speaker = toll.speaker === null ? undefined : context.speakers.get(toll.speaker);
  const group = countables(context.corpus.site).find(({ id }) => id === toll.group);
  return [
    evidence,
    dayText(toll.window.from),
    dayText(toll.window.to),
    toll.window.label,
    ...(toll.asOf === 'not stated' ? [] : [dayText(toll.asOf)]),
    ...(speaker ? [speaker.name, speaker.role, ...speaker.aliases] : []),
    ...(group ? [group.label] : []),
    ...(toll.number === null ? ['not stated'] : []),
  ];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
