import { evidenceFor, type Context } from '../context.ts';
import type { Avoidance } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import type { Place } from '../place.ts';
import { ownVoice, quotations } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { isTalk } from '../talk.ts';
import { isAttributed, tellsAbsence } from '../voice.ts';
import { fold } from '../typography.ts';
import { isSmall, wordsOf } from '../word.ts';

const SUPERLATIVE =
  /(?<![\p{L}])(?!(?:for|w|\p{L}+w|ar|prot|int|inter|requ|cont|sugg|inv|harv|hon|mod|unr|manif|conqu|inqu|beh|att|det|dig|inf|earn|temp|pri|all)est)(?:\p{L}{3,}est|largest|biggest|greatest|gravest|highest|lowest|longest|fewest|strongest|fiercest|latest|earliest|poorest|worst|best|(?:most|least)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|ous|ive|ant|ent|al|ful|ing|ic)|unprecedented|first-ever|the\s+first)(?![\p{L}]|\s+(?:wording|reading)s?(?!\p{L}))/giu;
const CAUSE =
  /(?<![\p{L}])(?:because|due\s+to|owing\s+to|led\s+to|leading\s+to|caus(?:e[ds]?|ing)|in\s+response\s+to|as\s+a\s+result|resulted\s+in|resulting\s+in|result\s+of|in\s+retaliation|retaliat\p{L}*|prompt(?:ed|ing)|triggered|provoked|thanks\s+to|so\s+that|therefore|consequently|forced)(?![\p{L}])/giu;
const RESPONSIBLE = /(?<![\p{L}])(?:responsib\p{L}*|masterminded|to\s+blame)(?![\p{L}])/giu;
const CERTAIN =
  /(?<![\p{L}])(?:it\s+is\s+(?:known|clear|certain)\s+that|of\s+course|clearly|obviously)(?![\p{L}])/giu;
const CONFIRMED = /(?<![\p{L}])(?:confirm(?:s|ed|ing)?|verif(?:y|ies|ied))(?![\p{L}])/giu;

/** Labels, party language, superlatives, causes and claims of agreement stand in our own voice only where a passage bears them. */
export function wording(context: Context): Finding[] {
  const patterns = new Map(context.corpus.site.avoid.map((one) => [one, pattern(one)]));
  const any = new RegExp([...patterns.values()].map(({ source }) => source).join('|'), 'iu');
  const statements = context.statements.flatMap((statement) => {
    const { text } = statement;
    const evidence = evidenceFor(context, statement);
    const at = (offset: number) => placeOf(statement, offset);
    return [
      ...avoided(context, text, { patterns, any }, at, () => isAttributed(context, statement)),
      ...borne(
        text,
        SUPERLATIVE,
        told(context, statement),
        at,
        'wording/superlative',
        'superlative',
      ),
      ...borne(text, CAUSE, evidence, at, 'wording/cause', 'cause word', CAUSE),
      ...borne(text, CONFIRMED, evidence, at, 'wording/confirmed', 'word of proof', CONFIRMED),
      ...borne(
        text,
        RESPONSIBLE,
        tellsAbsence(statement) ? [] : evidence,
        at,
        'wording/responsible',
        'word of responsibility',
        RESPONSIBLE,
      ),
      ...causes(context, statement, evidence),
      ...certain(text, at),
    ];
  });
  const repeated = fragments(context.corpus).flatMap((fragment) => [
    ...avoided(context, fragment.text, { patterns, any }, fragment.at, () => false),
    ...certain(fragment.text, fragment.at),
  ]);
  return [...statements, ...repeated];
}

type At = (offset: number) => Place;

/** Words to avoid, and whether a text has any of them at all: most have none. */
interface Avoided {
  readonly patterns: ReadonlyMap<Avoidance, RegExp>;
  readonly any: RegExp;
}

function avoided(
  context: Context,
  text: string,
  { patterns, any }: Avoided,
  at: At,
  attributed: () => boolean,
): Finding[] {
  const own = ownVoice(text);
  if (own === text && !any.test(text)) return [];
  const named = context.findNames(own);
  const scare = quotations(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return [...patterns].flatMap(([avoidance, words]) => [
    ...[...own.matchAll(words)]
      .filter(
        ({ index, 0: word }) =>
          !named.some(({ start, end }) => start <= index && index + word.length <= end),
      )
      .filter(() => avoidance.allow === 'quoted' || !attributed())
      .map(({ index, 0: word }) => ({
        ...at(index),
        rule: 'wording/avoid' as const,
        message: `Unexpected \`${word}\` in our own voice, expected ${avoidance.allow === 'quoted' ? 'it only inside quotation marks' : 'it inside quotation marks or with the name of who says it'}: ${avoidance.why}`,
        remedy: `Write \`${avoidance.instead}\`, or quote who says it.`,
        found: word,
      })),
    ...scare
      .filter((quote) => avoidance.words.some((word) => word.toLowerCase() === quote))
      .map((quote) => ({
        ...at(text.toLowerCase().indexOf(quote)),
        rule: 'wording/scare-quotes' as const,
        message: `Unexpected \`${quote}\` alone in quotation marks, expected a longer quotation with the name of who says it`,
        remedy: 'Quote the whole phrase and say whose it is, or use a neutral word.',
        found: quote,
      })),
  ]);
}

function pattern({ words }: Avoidance): RegExp {
  const forms = words.map((word) => fold(word).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'giu');
}

/** Words of one kind in our own voice that the passages must have too: the same word, or any of `same`. */
function borne(
  text: string,
  kind: RegExp,
  evidence: readonly Pick<Evidence, 'text'>[],
  at: At,
  rule: Finding['rule'],
  what: string,
  same?: RegExp,
): Finding[] {
  if (evidence.length === 0) return [];
  const passages = evidence.map((one) => fold(one.text).toLowerCase()).join(' … ');
  return [...ownVoice(text).matchAll(kind)]
    .filter(({ 0: word }) => (same ? passages.search(same) < 0 : !passages.includes(plain(word))))
    .map(({ index, 0: word }) => ({
      ...at(index),
      rule,
      message: `Unexpected ${what} \`${word}\`, expected one that the statement’s passages have`,
      remedy: 'Take it out, or quote the passage that says so.',
      found: word,
    }));
}

/** The passages of a statement; of one without any, what else its paragraph tells. */
function told(context: Context, statement: Statement): readonly Pick<Evidence, 'text'>[] {
  const evidence = evidenceFor(context, statement);
  if (evidence.length > 0) return evidence;
  return (context.inBlock.get(statement.block) ?? []).filter((one) => one !== statement);
}

/** After these a conclusion or an aim follows, and no cause or effect. */
const CONCLUDES = /^(?:therefore|consequently|so\s+that)$/iu;

/** What is given as a cause stands in a passage of the sentence; in a sentence without one, elsewhere in its paragraph. */
function causes(context: Context, statement: Statement, evidence: readonly Evidence[]): Finding[] {
  const own = ownVoice(statement.text);
  const found = [...own.matchAll(CAUSE)].filter(({ 0: word }) => !CONCLUDES.test(word));
  if (found.length === 0) return [];
  const texts = told(context, statement).map(({ text }) => text);
  const known = new Set(texts.flatMap((text) => wordsOf(text).map(({ stem }) => stem)));
  return found.flatMap(({ index, 0: word }): Finding[] => {
    const end = index + word.length;
    const next = wordsOf(own).find((one) => one.start >= end && !isSmall(one));
    if (!next || isTalk(next) || known.has(next.stem)) return [];
    const before = wordsOf(own).filter((one) => one.end <= index && !isSmall(one));
    if (evidence.length === 0 && before.some(({ stem }) => stem === next.stem)) return [];
    return [
      {
        ...placeOf(statement, index),
        rule: 'wording/cause',
        message: `Unexpected cause \`${own.slice(index, next.end)}\`, expected one that ${evidence.length > 0 ? 'the statement’s passages give' : 'the paragraph tells of'}`,
        remedy: 'Take it out, or quote the passage that says so.',
        found: word,
      },
    ];
  });
}

function plain(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/^the\s+/u, '');
}

function certain(text: string, at: At): Finding[] {
  return [...ownVoice(text).matchAll(CERTAIN)].map(({ index, 0: words }) => ({
    ...at(index),
    rule: 'wording/certain' as const,
    message: `Unexpected \`${words}\`, expected no claim that a thing is certain`,
    remedy: 'Take it out, or say who says so.',
    found: words,
  }));
}
