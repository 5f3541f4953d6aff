import type { Mention } from '../alias.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Spelling } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { unknownNames } from '../name.ts';
import { nearestWord } from '../nearest.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { tellsAbsence } from '../voice.ts';

/** Every name of a statement is named in its passages, is known, and has the house's spelling in our own voice. */
export function names(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const { text } = statement;
    const mentions = context.findNames(text);
    const at = (offset: number) => placeOf(statement, offset);
    return [
      ...unsupported(
        context,
        evidence,
        tellsAbsence(statement) ? withoutSpeakers(context, mentions) : mentions,
        at,
      ),
      ...spellings(context, text, at),
      ...unknown(context, text, at),
    ];
  });
}

type At = (offset: number) => Place;

function unsupported(
  context: Context,
  evidence: readonly Evidence[],
  mentions: readonly Mention[],
  at: At,
): Finding[] {
  const named = supported(context, evidence);
  return mentions
    .filter(({ keys }) => !keys.some((key) => named.has(key)))
    .map(({ text, start }) => ({
      ...at(start),
      rule: 'name/not-in-passage',
      message: `Unexpected name \`${text}\`, expected a name that the statement’s passages have`,
      remedy: 'Quote the words that name it, add a note that does, or take the name out.',
      found: text,
    }));
}

/** Whoever gives no reply in our documents has to be named without a passage that does. */
function withoutSpeakers(context: Context, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ text }) => context.findSpeakers(text).length === 0);
}

/** The house names that passages, their speakers and their documents support. */
export function supported(context: Context, evidence: readonly Evidence[]): Set<string> {
  const texts = evidence.flatMap(({ text, speaker, source }) => {
    const who = speaker === null ? undefined : context.speakers.get(speaker);
    return [
      text,
      source.short,
      source.publisher.value,
      ...source.agencies.map(({ value }) => value),
      ...(who ? [who.name, who.role, ...who.aliases] : []),
    ];
  });
  return new Set(texts.flatMap((text) => context.findNames(text).flatMap(({ keys }) => keys)));
}

function spellings(context: Context, text: string, at: At): Finding[] {
  const own = ownVoice(text);
  const houses = new Map(
    context.corpus.site.spellings.map((spelling) => [spelling.name, spelling]),
  );
  return context.findNames(own).flatMap(({ text: found, keys, start }): Finding[] => {
    const spelling = keys.map((key) => houses.get(key)).find((house) => house !== undefined);
    if (
      !spelling ||
      isHouse(spelling, found) ||
      keys.some((key) => isHouse(houses.get(key), found))
    )
      return [];
    return [
      {
        ...at(start),
        rule: 'name/spelling',
        message: `Unexpected spelling \`${found}\` in our own voice, expected \`${spelling.name}\``,
        remedy: `Write \`${spelling.name}\`; the passage keeps its own spelling.`,
        found,
        expected: spelling.name,
      },
    ];
  });
}

function isHouse(spelling: Spelling | undefined, found: string): boolean {
  const plain = (word: string) => word.replaceAll('’', "'");
  return (
    spelling !== undefined &&
    [spelling.name, ...spelling.also].some((form) => plain(form) === plain(found))
  );
}

function unknown(context: Context, text: string, at: At): Finding[] {
  const mentions = [...context.findNames(text), ...context.findSpeakers(text)];
  return unknownNames(ownVoice(text), mentions, context.vocabulary).map(({ text: name, start }) => {
    const known = context.corpus.site.spellings.flatMap((one) => [
      one.name,
      ...one.also,
      ...one.variants,
    ]);
    const near = nearestWord(name, known);
    return {
      ...at(start),
      rule: 'name/unknown',
      message: `Unexpected name \`${name}\`, expected one that \`content/site.yaml\` lists under \`spellings\``,
      remedy: near
        ? `Did you mean \`${near}\`?`
        : 'Correct it, list it with the spellings that the documents have, or, where it is no name, move it from the start of the sentence.',
      found: name,
      ...(near ? { expected: near } : {}),
    };
  });
}
