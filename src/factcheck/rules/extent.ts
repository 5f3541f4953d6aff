import { clauses, spanAt } from '../clause.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { bears } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';

/** Words by which a sentence says more than its passages, unless these have one that says as much. */
interface Extent {
  readonly name: string;
  readonly stated: RegExp;
  readonly told: RegExp;
}

const whole = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');

const EXTENTS: readonly Extent[] = [
  {
    name: 'most',
    stated: whole(
      String.raw`(?<!at\s)most\s+(?:of\s+(?:the|its|their|these|those)\s|(?:\p{L}+\s+)?\p{L}{3,}s)|majority\s+of`,
    ),
    told: whole(
      String.raw`most(?:ly)?|majority|mainly|largely|all|every|each|entire\p{L}*|whole|half`,
    ),
  },
  {
    name: 'always',
    stated: whole(String.raw`always|ever(?!\s+since)|invariably|constantly|permanently`),
    told: whole(
      String.raw`always|ever|never|all|every|invariabl\p{L}*|constant\p{L}*|permanent\p{L}*|history`,
    ),
  },
  {
    name: 'only',
    stated: whole(
      String.raw`the\s+(?:only|sole)|(?<=^|;\s)only(?!\s+[^,;.]{0,50}(?:article|report|analys[ei]s|document|box|account))(?=\s+\p{L})|solely|exclusively|one\s+and\s+only`,
    ),
    told: whole(
      String.raw`only|sole(?:ly)?|alone|exclusive(?:ly)?|just|merely|single|except|nobody|none|no\s+other`,
    ),
  },
];

const SPAN =
  /(?<![\p{L}\p{N}-])(?:for|several|many|some|few|lasted)\s+(?:(?:several|many|some|a\s+few|whole)\s+)?(hour|day|week|month|year|decade)s(?![\p{L}-])/giu;

/** How far: nothing is told of most, of all times, of one alone or of more time than the passages tell it of. */
export function extents(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0 || tellsAbsence(statement)) return [];
    const own = fold(ownVoice(statement.text));
    const told = fold(evidence.map(({ text }) => text).join(' … '));
    const words = EXTENTS.flatMap(({ name, stated, told: borne }) => {
      const match = stated.exec(own);
      return match && !borne.test(told) ? [added(statement, name, match)] : [];
    });
    const spans = [...own.matchAll(SPAN)]
      .filter(({ 1: unit }) => !new RegExp(`(?<!\\p{L})${unit}s?(?!\\p{L})`, 'iu').test(told))
      .map((match) => added(statement, 'time', match));
    return [...words, ...spans, ...alone(context, statement, own, evidence)];
  });
}

/** A figure is of one place or day `alone` where the passage that has it says so. */
function alone(
  context: Context,
  statement: Statement,
  own: string,
  evidence: readonly Evidence[],
): Finding[] {
  const match = whole('alone').exec(own);
  if (!match) return [];
  const bearing = measureOf(context);
  const clause = spanAt(clauses(own), match.index, own);
  return context
    .figures(own)
    .filter(({ kind, start }) => kind === 'count' && start >= clause.start && start < clause.end)
    .flatMap((figure) => {
      const having = evidence.filter(({ text }) =>
        context.figures(text).some((other) => bears(figure, other, bearing) === true),
      );
      const says = having.some(({ text }) => whole('alone|only|single').test(text));
      return having.length > 0 && !says ? [added(statement, 'alone', match)] : [];
    });
}

function added(statement: Statement, name: string, { index, 0: word }: RegExpExecArray): Finding {
  return {
    ...placeOf(statement, index),
    rule: `event/${name}-added`,
    message: `Unexpected \`${word.trim()}\`, expected no such word: the statement’s passages do not say so much`,
    remedy: 'Say how far the passage goes, or quote the passage that goes so far.',
    found: word.trim(),
  };
}
