import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';

const COMING =
  /(?<![\p{L}-])(?:will|would|shall|'ll|(?:is|are|was|were)\s+to|going\s+to|(?:is|are|was|were)\s+due\s+to|set\s+to|about\s+to)(?:\s+(?:not|never|also|soon|be|continue\s+to|have|\p{L}+ly))*\s+$/iu;
const DONE = /(?<!\p{L})(?:has|have|had|was|were|having)\s+(?:already\s+|also\s+)?(?:been\s+)?$/iu;
const HAD_BEEN = /(?<!\p{L})had\s+(?:already\s+|also\s+)?been\s+$/iu;
const MAY_COME = /(?<![\p{L}-])(?:will|would|shall|to)(?![\p{L}-])|'ll\s/iu;
const KEPT =
  /(?<![\p{L}-])(?:will|would|shall|to|promis\p{L}*|pledg\p{L}*|vow\p{L}*|announc\p{L}*|plan\p{L}*|expect\p{L}*|intend\p{L}*|could|may|might|should|due|next|future)(?![\p{L}-])/iu;

const SUCCESS =
  /(?<![\p{L}-])(?:manag(?:e[ds]?|ing)\s+to|succe(?:ss\p{L}*|ed\p{L}*))(?![\p{L}-])/iu;

/** What a passage says will be done is not told as done, nor anything as a success that it does not call one. */
export function tenses(context: Context): Finding[] {
  return context.statements.flatMap((statement): Finding[] => {
    const evidence = evidenceFor(context, statement);
    const own = fold(ownVoice(statement.text));
    const verbs = evidence.flatMap(({ text }) => coming(fold(text)));
    const success = SUCCESS.exec(own);
    if (success && evidence.length > 0 && !evidence.some(({ text }) => SUCCESS.test(text))) {
      return [
        {
          ...placeOf(statement, success.index),
          rule: 'event/success-added',
          message: `Unexpected \`${success[0]}\`, expected no such word: the statement’s passages tell of no success`,
          remedy: 'Say what the passage says was done or tried.',
          found: success[0],
        },
      ];
    }
    const ahead = coming(own).find(({ verb }) => told(verb, evidence) === 'done');
    if (ahead) {
      return [
        {
          ...placeOf(statement, ahead.verb.start),
          rule: 'event/tense-added',
          message: `Unexpected \`${ahead.phrase}\`, expected it as done, as the passage has it`,
          remedy: 'Write it as done.',
          found: ahead.phrase,
        },
      ];
    }
    if (verbs.length === 0) return [];
    const past = donePast(own, evidence);
    if (past) {
      return [
        {
          ...placeOf(statement, past.start),
          rule: 'event/tense',
          message: `Unexpected \`had been ${past.text}\`, expected it as to come, as the passages have it`,
          remedy: 'Write that it would be done, as the passage does.',
          found: past.text,
        },
      ];
    }
    const done = new Set(evidence.flatMap(({ text }) => already(fold(text))));
    for (const word of wordsOf(own)) {
      const told = verbs.find(({ verb }) => verb.stem === word.stem);
      if (!told || done.has(word.stem) || KEPT.test(clause(own, word))) continue;
      return [
        {
          ...placeOf(statement, word.start),
          rule: 'event/tense',
          message: `Unexpected \`${own.slice(word.start, word.end)}\` as done, expected \`${told.phrase}\`, as the passage has it`,
          remedy: 'Write that it would be done, as the passage does.',
          found: word.text,
          expected: told.phrase,
        },
      ];
    }
    return [];
  });
}

/** What a statement tells as having been done, in words of its own, over passages that each tell of what is to come. */
function donePast(own: string, evidence: readonly Evidence[]): Word | undefined {
  if (!evidence.every(({ text }) => coming(fold(text)).length > 0)) return undefined;
  const words = evidence.flatMap(({ text }) => already(fold(text)));
  return wordsOf(own).find(
    (word) =>
      HAD_BEEN.test(own.slice(0, word.start)) &&
      !isSmall(word) &&
      !words.includes(word.stem) &&
      !KEPT.test(clause(own, word)),
  );
}

/** Whether passages tell a verb as done, as to come, or not at all. */
function told({ stem }: Word, evidence: readonly Evidence[]): 'done' | 'ahead' | null {
  const found = evidence.flatMap(({ text }) => {
    const passage = fold(text);
    return wordsOf(passage)
      .filter((word) => word.stem === stem)
      .map((word) => DONE.test(passage.slice(0, word.start)));
  });
  return found.length === 0 ? null : found.every((done) => done) ? 'done' : 'ahead';
}

/** The verbs that a passage puts into the future. */
function coming(passage: string): { verb: Word; phrase: string }[] {
  if (!MAY_COME.test(passage)) return [];
  return wordsOf(passage).flatMap((verb) => {
    const before = COMING.exec(passage.slice(0, verb.start));
    if (!before || isSmall(verb) || /(?:ly|^not|^never)$/u.test(verb.text)) return [];
    return [{ verb, phrase: passage.slice(before.index, verb.end) }];
  });
}

/** The stems of a passage's words that are not in the future. */
function already(passage: string): string[] {
  const future = new Set(coming(passage).map(({ verb }) => verb.start));
  return wordsOf(passage)
    .filter(({ start }) => !future.has(start))
    .map(({ stem }) => stem);
}

/** The words of a text round a word, from the end of the clause before to a little after it. */
function clause(text: string, { start, end }: Word): string {
  const before =
    text
      .slice(0, start)
      .split(/[,;:()]\s|\s(?:that|but|which|who)\s/u)
      .at(-1) ?? '';
  return before + text.slice(start, end);
}
