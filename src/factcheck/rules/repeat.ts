import type { Mention } from '../alias.ts';
import type { Context } from '../context.ts';
import { borne, figures, joinedIn, parted, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { fragments, type Fragment } from '../fragment.ts';
import { measureOf } from '../measure.ts';
import { unknownNames } from '../name.ts';
import { originals } from '../original.ts';
import { beyond, stemsOf, type Beyond } from '../retold.ts';
import { DRAWN } from '../talk.ts';
import { fold } from '../typography.ts';
import { hasWord, wordsOf } from '../word.ts';

/** Headings, titles, summaries and a chart's words only repeat: what they say stands in noted statements or rows. */
export function repeats(context: Context): Finding[] {
  // What a remark may repeat stands in its document, which is judged with the ledger.
  const judged = fragments(context.corpus).filter(({ what }) => what !== 'remark');
  return judged.flatMap((fragment) => {
    const texts = originals(context, fragment);
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
  const words = stemsOf(originals(context, fragment, null));
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
