import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';

const TOLD =
  /(?<![\p{L}-])(?:except(?:ing)?|excluding|apart\s+from|other\s+than|save\s+for|with\s+the\s+exception\s+of)(?![\p{L}-])/iu;
const KEPT =
  /(?<![\p{L}-])(?:except\p{L}*|exclud\p{L}*|apart|other|others|save|but|outside|only|though|although|however|most|mostly|almost|nearly|not|no|still|remain\p{L}*|while|without|elsewhere)(?![\p{L}-])/iu;

/** An exception that a passage makes stays in the passage and in the statement. */
export function exceptions(context: Context): Finding[] {
  return [
    ...[...context.evidence.values()].flatMap(cropped),
    ...context.statements.flatMap((statement) => lost(statement, evidenceFor(context, statement))),
  ];
}

/** A passage does not end where its sentence goes on with an exception. */
function cropped({ spans, sentences, source, place }: Evidence): Finding[] {
  return spans.flatMap(({ end }, i): Finding[] => {
    const sentence = sentences.find((one) => one.start < end && end <= one.end);
    const rest = source.seed.text.slice(end, Math.min(sentence?.end ?? end, end + 60));
    const match = new RegExp(`^[,\\s]*${TOLD.source}`, 'iu').exec(rest);
    if (!match || spans[i + 1]) return [];
    return [
      {
        ...place,
        rule: 'passage/cropped-exception',
        message: `Unexpected passage that ends before \`${match[0].replace(/^[,\s]+/u, '')}\`, expected the exception in it: \`${rest.trim()}\``,
        remedy: 'Take the exception into the passage and into the statement.',
      },
    ];
  });
}

function lost(statement: Statement, evidence: readonly Evidence[]): Finding[] {
  const telling = evidence.filter(({ text }) => TOLD.test(text));
  if (telling.length === 0 || telling.length < evidence.length) return [];
  if (KEPT.test(fold(statement.text))) return [];
  const word = TOLD.exec(telling[0]?.text ?? '')?.[0] ?? '';
  return [
    {
      ...placeOf(statement),
      rule: 'event/exception-lost',
      message: `Unexpected statement without the exception of its passage, expected \`${word} …\` in it too`,
      remedy: 'Say what is excepted, or that not all is meant.',
      expected: word,
    },
  ];
}
