import type { Mention } from '../alias.ts';
import type { Context } from '../context.ts';
import { countables } from '../countable.ts';
import type { Toll } from '../corpus.ts';
import { borne, figures, joinedIn, parted, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { fragments, type Fragment } from '../fragment.ts';
import { measureOf } from '../measure.ts';
import { unknownNames } from '../name.ts';
import { beyond, stemsOf, type Beyond } from '../retold.ts';
import { DRAWN } from '../talk.ts';
import { fold } from '../typography.ts';
import { hasWord, wordsOf } from '../word.ts';

/** Headings, titles, summaries and a chart's words only repeat: what they say stands in noted statements or rows. */
export function repeats(context: Context): Finding[] {
  // What a remark may repeat stands in its document, which is judged with the ledger.
  const judged = fragments(context.corpus).filter(({ what }) => what !== 'remark');
  return judged.flatMap((fragment) => {
    const texts = scope(context, fragment);
    return [
      ...unborne(context, fragment, texts),
      ...unnamed(context, fragment, texts),
      ...untold(context, fragment, texts),
    ];
  });
}

const MESSAGES: Readonly<Record<Beyond['why'], string>> = {
  word: 'expected a word that',
  event: 'expected what happened as',
  pairing: 'expected it with the people and the numbers that',
  negation: 'expected it denied, or not denied, as',
  order: 'expected what came first as',
  whole: 'expected as much of it as',
};

/** What a fragment says beyond what it may repeat. Words may come from the whole page, the rest from the section. */
function untold(context: Context, fragment: Fragment, texts: readonly string[]): Finding[] {
  const { what, text, rows } = fragment;
  const words = stemsOf(scope(context, fragment, null));
  const told = { texts, words, ...(rows ? { free: DRAWN } : {}) };
  return beyond(context, text, told).map(({ why, text: found, start }) => ({
    ...fragment.at(start),
    rule: ruleOf(what, why),
    message: `Unexpected \`${found}\` in a ${what}, ${MESSAGES[why]} ${where(fragment)} has`,
    remedy: 'Repeat what stands there, or say it in a sentence with a note.',
    found,
  }));
}

function ruleOf(what: Fragment['what'], why: Beyond['why']): Finding['rule'] {
  if (why === 'word') return `coverage/${what}-word`;
  return why === 'event' || why === 'pairing' ? `event/${what}` : `event/${what}-${why}`;
}

/** The texts that a fragment may repeat: statements of its section or page, rows of its chart. */
function scope(
  context: Context,
  { page, section: own, rows, told }: Fragment,
  section: string | null = own ?? null,
): string[] {
  if (told) return [...told];
  if (rows) return rows.map((id) => rowTexts(context, context.tolls.get(id)).join(' … '));
  const within = sections(context, page, section);
  return (context.onPage.get(page ?? '') ?? [])
    .filter(({ block, labels }) => labels.length > 0 && (!within || within.has(block.section)))
    .map(({ text }) => text);
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

function unborne(context: Context, fragment: Fragment, texts: readonly string[]): Finding[] {
  const evidence = texts.flatMap(figures);
  const found = figures(fragment.text);
  const joined = texts.flatMap((text) => joinedIn(text, figures(text)));
  const apart = joinedIn(fragment.text, found).flatMap(
    (pair) => parted(pair, joined, measureOf(context)) ?? [],
  );
  return found.flatMap((figure: Figure): Finding[] => {
    const verdict = borne(figure, evidence, measureOf(context));
    if (verdict.ok && !apart.includes(figure)) return [];
    const why = verdict.ok ? 'joined' : verdict.why;
    return [
      {
        ...fragment.at(figure.start),
        rule: `figure/${fragment.what}-${why}`,
        message: `Unexpected \`${figure.text}\` in a ${fragment.what}, expected a figure that ${where(fragment)} has${why === 'bound' ? ', with its bound' : ''}`,
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
  // `Officials` may stand for a security official, or for all of several.
  const all = fold(texts.join(' … '));
  const stands = (text: string): boolean => {
    const [word, ...rest] = wordsOf(text);
    if (word && rest.length === 0 && hasWord(all, word)) return true;
    return all.toLowerCase().includes(fold(text).toLowerCase());
  };
  const silent = people
    .filter(({ keys, text }) => !keys.some((key) => spoken.has(key)) && !stands(text))
    .filter(({ start, end }) => !bad.some((name) => name.start < end && start < name.end));
  const finding = (
    family: 'name' | 'speaker',
    { text, start }: Pick<Mention, 'text' | 'start'>,
  ): Finding => ({
    ...fragment.at(start),
    rule: `${family}/${fragment.what}`,
    message: `Unexpected ${family} \`${text}\` in a ${fragment.what}, expected one that ${where(fragment)} has`,
    remedy: 'Repeat a name as it stands there, or take this one out.',
    found: text,
  });
  return [
    ...bad.map((name) => finding('name', name)),
    ...silent.map((who) => finding('speaker', who)),
  ];
}

function where({ what, section, rows, told }: Fragment): string {
  if (told) return 'a sentence on that place';
  if (rows) return 'a row of the chart';
  return section === undefined || what !== 'heading'
    ? 'a noted statement of the page'
    : 'a noted statement of the section';
}
