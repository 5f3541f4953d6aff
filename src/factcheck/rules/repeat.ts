import type { Context } from '../context.ts';
import type { Toll } from '../corpus.ts';
import { borne, figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { fragments, type Fragment } from '../fragment.ts';
import { happenings } from '../happening.ts';
import { measureOf } from '../measure.ts';
import { unknownNames } from '../name.ts';
import { sentences } from '../sentence.ts';

/** Headings, titles, summaries and a chart's words only repeat: their figures and names stand in noted statements or rows. */
export function repeats(context: Context): Finding[] {
  return fragments(context.corpus).flatMap((fragment) => {
    const texts = scope(context, fragment);
    return [
      ...unborne(context, fragment, texts),
      ...unnamed(context, fragment, texts),
      ...unhappened(context, fragment, texts),
    ];
  });
}

/** The texts that a fragment may repeat: statements of its section or page, rows of its chart. */
function scope(context: Context, { page, section, rows }: Fragment): string[] {
  if (rows) return rows.flatMap((id) => rowTexts(context, context.tolls.get(id)));
  const within = sections(context, page, section);
  return (context.onPage.get(page ?? '') ?? [])
    .filter(({ block, labels }) => labels.length > 0 && (!within || within.has(block.section)))
    .map(({ text }) => text);
}

/** A heading and the headings under it, or null for a whole page. */
function sections(
  { corpus }: Context,
  file: string | undefined,
  section: string | undefined,
): Set<string> | null {
  if (section === undefined) return null;
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
  const group = context.corpus.site.groups.find(({ id }) => id === toll.group);
  return [
    evidence,
    dayText(toll.window.from),
    dayText(toll.window.to),
    toll.window.label,
    ...(toll.asOf === 'not stated' ? [] : [dayText(toll.asOf)]),
    ...(speaker ? [speaker.name, speaker.role, ...speaker.aliases] : []),
    ...(group ? [group.label] : []),
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

function unborne(context: Context, fragment: Fragment, texts: readonly string[]): Finding[] {
  const evidence = texts.flatMap(figures);
  return figures(fragment.text).flatMap((figure: Figure): Finding[] => {
    const verdict = borne(figure, evidence, measureOf(context));
    if (verdict.ok) return [];
    return [
      {
        ...fragment.at(figure.start),
        rule: `figure/${fragment.what}-${verdict.why}`,
        message: `Unexpected \`${figure.text}\` in a ${fragment.what}, expected a figure that ${where(fragment)} has${verdict.why === 'bound' ? ', with its bound' : ''}`,
        remedy: 'Repeat a figure as it stands there, or take this one out.',
        found: figure.text,
      },
    ];
  });
}

function unnamed(context: Context, fragment: Fragment, texts: readonly string[]): Finding[] {
  const known = new Set(
    texts.flatMap((text) => context.findNames(text).flatMap(({ keys }) => keys)),
  );
  const spoken = new Set(
    texts.flatMap((text) => context.findSpeakers(text).flatMap(({ keys }) => keys)),
  );
  const mentions = context.findNames(fragment.text);
  const people = context.findSpeakers(fragment.text);
  const bad = [
    ...mentions
      .filter(({ keys }) => !keys.some((key) => known.has(key)))
      .filter(
        ({ start, end }) =>
          !people.some(
            (who) =>
              who.start <= start && end <= who.end && who.keys.some((key) => spoken.has(key)),
          ),
      ),
    ...unknownNames(fragment.text, [...mentions, ...people], context.vocabulary),
  ];
  return bad.map(({ text, start }) => ({
    ...fragment.at(start),
    rule: `name/${fragment.what}` as const,
    message: `Unexpected name \`${text}\` in a ${fragment.what}, expected one that ${where(fragment)} has`,
    remedy: 'Repeat a name as it stands there, or take this one out.',
    found: text,
  }));
}

/** What happens in a fragment happens in what it repeats; with a count beside it, in one statement with that count. */
function unhappened(
  { corpus, figures: read }: Context,
  fragment: Fragment,
  texts: readonly string[],
): Finding[] {
  // The headings of an entry of the register are the same in all, and ask what can be concluded.
  const { page, what } = fragment;
  const entry = corpus.pages.some(({ file, kind }) => file === page && kind === 'disagreement');
  if (entry && what === 'heading') return [];
  const happening = happenings(corpus.site.events);
  const counted = (text: string) =>
    read(text).flatMap((f) => (f.kind === 'count' ? [f.value] : []));
  const known = texts.map((text) => ({
    kinds: new Set(happening(text).flatMap(({ kinds }) => kinds)),
    counts: new Set(counted(text)),
  }));
  return sentences(fragment.text).flatMap(({ start, end }): Finding[] => {
    const sentence = fragment.text.slice(start, end);
    const happened = happening(sentence);
    const alone = happened.filter(({ kinds }) =>
      known.every((one) => !kinds.some((kind) => one.kinds.has(kind))),
    );
    const apart =
      happened.length === 0 ||
      !counted(sentence).some((count) => {
        const beside = known.filter(({ counts }) => counts.has(count));
        return (
          beside.length > 0 &&
          !beside.some((one) =>
            happened.some(({ kinds }) => kinds.some((kind) => one.kinds.has(kind))),
          )
        );
      })
        ? []
        : happened.slice(0, 1);
    return [...new Set([...alone, ...apart])].map((one) => ({
      ...fragment.at(start + one.start),
      rule: `event/${fragment.what}` as const,
      message: `Unexpected \`${one.text}\` in a ${fragment.what}, expected what ${where(fragment)} tells`,
      remedy: 'Repeat what happened as it stands there, or take this out.',
      found: one.text,
    }));
  });
}

function where({ what, section, rows }: Fragment): string {
  if (rows) return 'a row of the chart';
  return section === undefined || what !== 'heading'
    ? 'a noted statement of the page'
    : 'a noted statement of the section';
}
