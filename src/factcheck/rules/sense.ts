import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';

/** Small words that turn the sense of a sentence. */
interface Sense {
  readonly name: 'negation' | 'hedge' | 'attempt' | 'before' | 'after';
  /** The words that the sense has in a passage. */
  readonly told: RegExp;
  /** The words by which a statement may keep it. */
  readonly kept: RegExp;
}

const words = (...forms: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'iu');

const NOT = [
  'no',
  'not',
  'never',
  'none',
  'neither',
  'nor',
  'without',
  'nobody',
  'nothing',
  'cannot',
  "\\p{L}+n't",
];
const UNSURE = [
  'reportedly',
  'allegedly',
  'apparently',
  'purportedly',
  'possibly',
  'probably',
  'believed?',
  'suspected',
];
const TRIED = ['attempt(?:s|ed|ing)?', 'tried', 'tries', 'try(?:ing)?', 'sought', 'failed'];

const NEGATION: Sense = {
  name: 'negation',
  told: words(...NOT),
  kept: words(
    ...NOT,
    ...[
      'den(?:y|ies|ied|ial|ials|ying)',
      'reject\\p{L}*',
      'fail\\p{L}*',
      'lack\\p{L}*',
      'un(?!der|fold|ion|iver|iqu|til|less)\\p{L}{4,}',
      'refus\\p{L}*',
    ],
    ...[
      'except',
      'exclud\\p{L}*',
      'baseless',
      'absen\\p{L}*',
      'beyond',
      'only',
      'yet to',
      'dispute[sd]?',
    ],
  ),
};
const HEDGE: Sense = {
  name: 'hedge',
  told: words(...UNSURE),
  kept: words(
    ...UNSURE,
    'reports?',
    'reported',
    'may',
    'might',
    'could',
    'seems?',
    'appears?',
    'thought to',
    'suspects?',
    'said to',
  ),
};
const ATTEMPT: Sense = {
  name: 'attempt',
  told: words(
    'attempted(?!\\s+and\\s+(?:carried|made|completed))',
    'attempts? to',
    'tried',
    'tries',
    'sought to',
  ),
  kept: words(...TRIED, 'repelled', 'aim(?:s|ed)?', 'want(?:s|ed)?', 'whether'),
};
const BEFORE: Sense = {
  name: 'before',
  told: words(
    'before',
    'ahead of',
    'prior to',
    'until',
    'previous',
    'previously',
    'already',
    'earlier',
    'pre-\\p{L}+',
    'by',
  ),
  kept: words('before', 'ahead of', 'prior to'),
};
const AFTER: Sense = {
  name: 'after',
  told: words(
    'after',
    'following',
    'followed',
    'since',
    'once',
    'later',
    'subsequent(?:ly)?',
    'onward',
    'follow(?:s|ed|ing)?[\\s-]up',
    'had',
  ),
  kept: words('after', 'following', 'afterwards'),
};

/** A statement keeps the small words that turn a sentence's sense, and adds none: not, reportedly, tried, before, after. */
export function senses(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const passages = evidence.map(({ text }) => fold(text));
    const text = withoutBounds(withoutSourcing(fold(ownVoice(statement.text))), passages);
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

/** What a statement says of who speaks is no part of what is said. */
function withoutSourcing(text: string): string {
  return text.replace(
    /(?<![\p{L}])(?:naming|names|citing|gives|giving|quoting)\s+(?:no(?:\s+(?:one|source|sources|name|names|speaker))?|nobody)(?![\p{L}])/giu,
    ' ',
  );
}

/** `No fewer than` denies nothing, nor does `no larger` where a passage says `the largest`. */
function withoutBounds(text: string, passages: readonly string[]): string {
  const plain = text.replace(
    /(?<!\p{L})no\s+(?:fewer|less|more|later|earlier)\s+than(?!\p{L})/giu,
    ' ',
  );
  if (!passages.some((passage) => /(?<!\p{L})(?:\p{L}{3,}est|most)(?!\p{L})/iu.test(passage)))
    return plain;
  return plain.replace(
    /(?<!\p{L})(?:no|never)(?=\s(?:[^,.;]{0,60}\s)?(?:\p{L}{3,}er|more|so\s+(?:many|much|few|little))(?!\p{L}))/giu,
    ' ',
  );
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
