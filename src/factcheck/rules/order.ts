import { evidenceFor, type Context } from '../context.ts';
import { figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';

/** What comes before what: `before the flood` is not `after` or `during` it, `by Monday` is not `on Monday`. */
export function orders(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const passages = evidence.map(({ text }) => fold(text));
    const own = fold(ownVoice(statement.text));
    return [...turned(statement, own, passages), ...dated(statement, own, passages)];
  });
}

const ORDER: Readonly<Record<string, string>> = {
  ...{ before: 'before', 'ahead of': 'before', 'prior to': 'before' },
  ...{ after: 'after', following: 'after' },
  ...{ during: 'during', amid: 'during' },
};
const WORDS = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(ORDER).join('|')})(?![\\p{L}-])`, 'giu');
const VAGUE =
  /^(?:\p{N}+|at|least|more|most|than|about|around|some|first|last|new|large|several|many|being|\S+-(?:hour|day|week|month|year)s?(?:-\S+)?)$/u;

interface Ordered {
  readonly order: string;
  readonly text: string;
  readonly start: number;
  /** The stems of the first words that carry sense after the word. */
  readonly of: readonly string[];
}

function turned(statement: Statement, own: string, passages: readonly string[]): Finding[] {
  const told = passages.flatMap(orderings);
  return orderings(own).flatMap((said): Finding[] => {
    const same = told.filter(({ of }) => of[0] !== undefined && said.of.includes(of[0]));
    if (same.length === 0 || same.some(({ order }) => order === said.order)) return [];
    return [
      {
        ...placeOf(statement, said.start),
        rule: 'event/order',
        message: `Unexpected \`${said.text}\`, expected \`${same[0]?.text}\`, as the passage has it`,
        remedy: 'Tell what came first as the passage does.',
        found: said.text,
        ...(same[0] ? { expected: same[0].text } : {}),
      },
    ];
  });
}

function orderings(text: string): Ordered[] {
  const matches = [...text.matchAll(WORDS)];
  const words = matches.length > 0 ? wordsOf(text) : [];
  return matches.map(({ index, 0: word }) => ({
    order: ORDER[word.toLowerCase()] ?? word,
    text: word,
    start: index,
    of: governed(words, text, index, index + word.length),
  }));
}

/** What an order word governs: the first word of sense after it or, in `during which`, the last before it. */
function governed(words: readonly Word[], text: string, start: number, end: number): string[] {
  const sense = (some: readonly Word[]) =>
    some.filter((one) => !isSmall(one) && !VAGUE.test(one.text)).map(({ stem }) => stem);
  if (/^\s+which/u.test(text.slice(end)))
    return sense(words.filter((one) => one.end <= start).slice(-2)).slice(-1);
  return sense(words.filter((one) => one.start >= end).slice(0, 6)).slice(0, 1);
}

const WHEN =
  /(?<![\p{L}-])(by|until|till|before|after|since|on|at|in)\s+(?:the\s+|early\s+|late\s+|(?:morning|evening|afternoon|night|end)\s+of\s+)*$/iu;
const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'after', 'since']);
const DATED: ReadonlySet<Figure['kind']> = new Set(['date', 'weekday', 'clock']);

/** A day or an hour by which, until which or since which a thing was so is not the one on which it happened. */
function dated(statement: Statement, own: string, passages: readonly string[]): Finding[] {
  const told = passages.flatMap((passage) => limits(passage));
  return limits(own).flatMap((said): Finding[] => {
    if (said.limit !== 'on') return [];
    const same = told.filter(({ key }) => key === said.key);
    const [first] = same;
    if (!first || same.some(({ limit }) => limit === null || !LIMITS.has(limit))) return [];
    return [
      {
        ...placeOf(statement, said.start),
        rule: 'event/day-limit',
        message: `Unexpected \`on ${said.text}\`, expected \`${first.limit} ${first.text}\`, as the passage has it`,
        remedy: `Keep \`${first.limit}\`.`,
        expected: `${first.limit} ${first.text}`,
      },
    ];
  });
}

function limits(
  text: string,
): { limit: string | null; key: string; text: string; start: number }[] {
  return figures(text)
    .filter(({ kind }) => DATED.has(kind))
    .map((figure) => ({
      limit: WHEN.exec(text.slice(0, figure.start))?.[1]?.toLowerCase() ?? null,
      key: keyOf(figure),
      text: figure.text,
      start: figure.start,
    }));
}

function keyOf(figure: Figure): string {
  if (figure.kind === 'date') return `${figure.day} ${figure.month}`;
  if (figure.kind === 'weekday') return String(figure.weekday);
  return figure.kind === 'clock' ? String(figure.minutes % 720) : figure.text;
}
