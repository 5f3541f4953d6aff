import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { figures } from '../figure.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';
import { headFrom, wordsOf, type Word } from '../word.ts';

/** How much of a thing: what a passage says of a part, of nearly all or of anything large stays so. */
export function quantities(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const passages = evidence.map(({ text }) => fold(text));
    const own = fold(ownVoice(statement.text));
    const tells = tellsAbsence(statement);
    return [
      ...lost(statement, own, passages, PARTS),
      ...lost(statement, own, passages, NEARLY),
      ...lost(statement, own, passages, LARGELY),
      ...lost(statement, own, passages, PREVENTED),
      ...lost(statement, own, passages, NONE),
      ...lost(statement, own, passages, RANK),
      ...lost(statement, own, passages, EARLIER),
      ...(tells ? [] : added(statement, own, passages)),
      ...only(statement, own, passages),
    ];
  });
}

/** A word of degree, and the thing that it limits. */
interface Degree {
  readonly name: string;
  /** Ends where the noun phrase that is limited begins. */
  readonly told: RegExp;
  /** What a statement may say instead. */
  readonly kept: RegExp;
  /** Where given, what a statement has to say for the degree to matter. */
  readonly where?: RegExp;
  readonly words: number;
}

const PARTS: Degree = {
  name: 'part',
  told: new RegExp(
    String.raw`(?<![\p{L}-])(?:(?:(?:some|large|small|many|several|certain|various)\s+)?(?:parts?|areas|sections?|most|many|some|much|half|several|few|majority|minority|portion|one)\s+of\s+(?:the\s+|its\s+|their\s+|these\s+|those\s+)?|most\s+(?!of\s|\p{L}+(?:ed|ing|ive|ous|al|ant|ent)\s))`,
    'giu',
  ),
  kept: new RegExp(
    String.raw`(?<![\p{L}-])(?:parts?|partly|partially|areas?|sections?|elements?|most|mostly|majority|minority|largely|mainly|many|much|some|half|several|few|certain|among|including|another|one|rest|other|others|elsewhere)(?![\p{L}-])`,
    'iu',
  ),
  words: 3,
};
const NEARLY: Degree = {
  name: 'degree',
  told: /(?<![\p{L}-])(?:almost|nearly|virtually|practically)\s+(?=\p{L})/giu,
  kept: /(?<![\p{L}-])(?:almost|nearly|near|about|close|virtually|practically|near-\p{L}+)(?![\p{L}])/iu,
  words: 1,
};
const LARGELY: Degree = {
  name: 'degree',
  told: /(?<![\p{L}-])(?:largely|mostly|mainly|partly|partially)\s+(?=\p{L})/giu,
  kept: /(?<![\p{L}-])(?:largely|mostly|most|mainly|much|partly|partially|parts?)(?![\p{L}])/iu,
  words: 1,
};
const PREVENTED: Degree = {
  name: 'degree',
  told: /(?<![\p{L}-])(?:prevent\p{L}*|avoid\p{L}*|avert\p{L}*|no|not|without)\s+(?:any\s+)?(?:significant|major|serious|severe|substantial|large-scale|widespread|further)\s+/giu,
  kept: /(?<![\p{L}-])(?:significant|major|serious|severe|substantial|large|large-scale|widespread|further|more|great|much)(?![\p{L}-])/iu,
  where: /(?<![\p{L}-])(?:prevent\p{L}*|avoid\p{L}*|avert\p{L}*|no|not|without|kept)(?![\p{L}-])/iu,
  words: 2,
};

const RANK: Degree = {
  name: 'rank',
  told: /(?<![\p{L}-])(?:deputy|vice|assistant|acting|interim|former)[\s-]+(?=\p{L})/giu,
  kept: /(?<![\p{L}-])(?:deputy|vice|assistant|acting|interim|former(?:ly)?)(?!\p{L})/iu,
  words: 3,
};
const EARLIER: Degree = {
  name: 'time',
  told: /(?<![\p{L}-])(?:previous|earlier|prior)\s+(?!to\s)(?=\p{L})/giu,
  kept: /(?<![\p{L}-])(?:previous(?:ly)?|earlier|prior|past|before|already|ago|once|then|years?)(?!\p{L})/iu,
  words: 3,
};
const NONE: Degree = {
  name: 'negation',
  told: /(?<![\p{L}-])(?:no|without(?:\s+any)?)\s+/giu,
  kept: /(?<![\p{L}-])(?:no|not|none|never|neither|nor|without|nobody|nothing|cannot|lack\p{L}*|fail\p{L}*|den\p{L}*|reject\p{L}*|absen\p{L}*|unable|refus\p{L}*|un\p{L}{4,}|\p{L}+n't)(?![\p{L}-])/iu,
  words: 2,
};

function lost(
  statement: Statement,
  own: string,
  passages: readonly string[],
  { name, told, kept, where, words }: Degree,
): Finding[] {
  if (kept.test(own) || (where && !where.test(own))) return [];
  const limits = passages.flatMap((passage) => limited(passage, told, words));
  const stated = limits.length > 0 ? wordsOf(own) : [];
  return limits
    .filter(({ head }) => !/(?:est|ed|ing)$/u.test(head.text) || name !== 'part')
    .filter(({ head }) => !passages.some((passage) => hasUnlimited(passage, head, told, words)))
    .filter(
      ({ head }) =>
        name === 'rank' ||
        !new RegExp(`(?<!\\p{L})an?\\s+(?:\\S+\\s+)?${head.stem}(?!\\p{L})`, 'iu').test(own),
    )
    .flatMap(({ head, phrase }): Finding[] => {
      const word = stated.find((one) => one.stem === head.stem);
      if (!word) return [];
      return [
        {
          ...placeOf(statement, word.start),
          rule: `event/${name}-lost`,
          message: `Unexpected \`${own.slice(word.start, word.end)}\` without \`${phrase}\`, expected it as in the passage`,
          remedy: `Keep \`${phrase}\` or words that say the same.`,
          expected: phrase,
        },
      ];
    })
    .slice(0, 1);
}

function limited(passage: string, told: RegExp, most: number): { head: Word; phrase: string }[] {
  const matches = [...passage.matchAll(told)];
  const words = matches.length > 0 ? wordsOf(passage) : [];
  return matches.flatMap(({ index, 0: phrase }) => {
    const from = words.findIndex(({ start }) => start >= index + phrase.length);
    const head = from < 0 ? undefined : headFrom(words, from, passage, most);
    return head && !/\p{N}/u.test(head.text) ? [{ head, phrase: phrase.trim() }] : [];
  });
}

/** Whether a passage also speaks of the whole of a thing. */
function hasUnlimited(passage: string, head: Word, told: RegExp, most: number): boolean {
  const parts = limited(passage, told, most).map((one) => one.head.start);
  return wordsOf(passage).some(({ stem, start }) => stem === head.stem && !parts.includes(start));
}

const WHOLE =
  /(?<![\p{L}-])(?<!(?<!\p{L})(?:at|above|after|of|not|nearly|almost)\s)(?:(?<!(?<!\p{L})in\s)all|all(?=\s+\p{L}+s(?!\p{L}))|every|each|entire|entirely|whole|wholly|everyone|everything|completely|totally|fully)(?![\p{L}-])(?!\s+(?:but|told|(?:of\s+)?(?:these|those(?!\s+\p{L}+ed(?!\p{L}))|them|this|that))(?!\p{L}))/iu;
const WHOLE_TOLD =
  /(?<![\p{L}-])(?:all|every|each|entire|entirely|whole|complete\p{L}*|total|totally|full|fully|throughout|no|none|nowhere|any|anyone|both|always|overall)(?![\p{L}-])/iu;

function added(statement: Statement, own: string, passages: readonly string[]): Finding[] {
  const match = WHOLE.exec(own);
  if (!match || passages.some((passage) => WHOLE_TOLD.test(passage))) return [];
  return [
    {
      ...placeOf(statement, match.index),
      rule: 'event/whole-added',
      message: `Unexpected \`${match[0]}\`, expected no such word: the statement’s passages do not speak of the whole`,
      remedy: 'Say how much the passage says, or quote the passage that speaks of all.',
      found: match[0],
    },
  ];
}

/** `Only` before a figure weighs it, which the passage has to do too. */
function only(statement: Statement, own: string, passages: readonly string[]): Finding[] {
  return figures(own).flatMap(({ start, kind }): Finding[] => {
    const word = /(?<![\p{L}-])(only|just|merely|no\s+fewer\s+than)\s+$/iu.exec(
      own.slice(0, start),
    )?.[1];
    const borne = /^no/iu.test(word ?? '') ? LEAST : ONLY;
    if (!word || kind === 'ordinal' || passages.some((passage) => borne.test(passage))) return [];
    return [
      {
        ...placeOf(statement, start),
        rule: 'event/only-added',
        message: `Unexpected \`${word}\` before a figure, expected the figure alone, as the passage has it`,
        remedy: `Take \`${word}\` out.`,
        found: word,
      },
    ];
  });
}

const LEAST = /(?<![\p{L}-])(?:at\s+least|minimum|no\s+fewer\s+than)(?![\p{L}-])/iu;
const ONLY = /(?<![\p{L}-])(?:only|just|merely|solely|single)(?![\p{L}-])/iu;
