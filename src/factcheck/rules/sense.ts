import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { withoutIdle } from '../negated.ts';
import { AFTER, ATTEMPT, BEFORE, HEDGE, NEGATION, type Sense } from '../sense.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';

/** A statement keeps the small words that turn a sentence's sense, and adds none: not, reportedly, tried, before, after. */
export function senses(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const passages = evidence.map(({ text }) => fold(text));
    const text = withoutIdle(fold(ownVoice(statement.text)), passages);
    const all = passages.join(' … ');
    return [
      ...[NEGATION, HEDGE, ATTEMPT].flatMap((sense) => lost(statement, passages, sense)),
      ...[NEGATION, HEDGE].flatMap((sense) =>
        tellsAbsence(statement) ? [] : added(statement, text, all, sense.told, sense),
      ),
      ...[BEFORE, AFTER].flatMap((sense) => added(statement, text, all, sense.kept, sense)),
    ];
  });
}

function lost(
  statement: Statement,
  passages: readonly string[],
  { name, told, kept }: Sense,
): Finding[] {
  const telling = passages.filter((passage) => told.test(passage));
  if (telling.length === 0 || telling.length < passages.length || kept.test(fold(statement.text)))
    return [];
  const word = told.exec(telling[0] ?? '')?.[0] ?? '';
  return [
    {
      ...placeOf(statement),
      rule: `event/${name}-lost`,
      message: `Unexpected statement without the ${name} \`${word}\` of its passage, expected it in the statement too`,
      remedy: `Keep \`${word}\` or a word that says the same; if the passage is longer than the fact, shorten the passage.`,
      expected: word,
    },
  ];
}

function added(
  statement: Statement,
  text: string,
  passages: string,
  stated: RegExp,
  { name, told, kept }: Sense,
): Finding[] {
  const match = stated.exec(text);
  if (!match || told.test(passages) || kept.test(passages)) return [];
  return [
    {
      ...placeOf(statement),
      rule: `event/${name}-added`,
      message: `Unexpected \`${match[0]}\`, expected no such word: the statement’s passages have none that says the same`,
      remedy: 'Take it out, or quote the passage that has it.',
      found: match[0],
    },
  ];
}
