import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';

const PLURAL =
  /(?<![\p{L}])(?:officials|authorities|sources|reports|analysts|experts|witnesses|eyewitnesses|residents|observers)(?![\p{L}])/giu;

/** One official is not "officials". */
export function plurals(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    return evidence.length === 0 ? [] : pluralsOf(context, statement, evidence);
  });
}

function pluralsOf(
  context: Context,
  statement: Statement,
  evidence: readonly Evidence[],
): Finding[] {
  const own = ownVoice(statement.text);
  const passages = evidence.map(({ text }) => text.toLowerCase()).join(' ');
  const several = evidence.some(
    ({ speaker }) => speaker !== null && context.speakers.get(speaker)?.plural,
  );
  return [...own.matchAll(PLURAL)]
    .filter(({ 0: word }) => !several && !passages.includes(word.toLowerCase()))
    .filter(
      ({ index, 0: word }) =>
        isSpeaking(own.slice(index + word.length)) ||
        /according to[^,.]*$/iu.test(own.slice(0, index)),
    )
    .map(({ index, 0: word }) => ({
      ...placeOf(statement, index),
      rule: 'speaker/plural',
      message: `Unexpected plural \`${word}\`, expected the one speaker of the passage`,
      remedy: 'Name the one who said it.',
      found: word,
    }));
}

function isSpeaking(rest: string): boolean {
  return /^(?:\s+(?:in|from|of|who|also|had|have)\b[^,.]{0,30})?\s+(?:said|say|stated|told|reported|described|quoted|added|noted|put|gave)\b/u.test(
    rest,
  );
}
