import { attributions } from '../attribution.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Speaker } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { tellsAbsence } from '../voice.ts';

const PRONOUN =
  /(?<![\p{L}])(?:he|she|they|it|his|her|their|its|the (?:president|official|officer|spokes(?:man|woman|person)|minister|prime minister|chief minister|group|statement|report|ministry|council|analyst|institute|notice|notification|commissioner))(?![\p{L}])/iu;
/** Who says a passage is its note's speaker, is named in the statement, and nobody else is. */
export function speakers(context: Context): Finding[] {
  return [
    ...[...context.evidence.values()].flatMap((evidence) => attributed(context, evidence)),
    ...context.statements.flatMap((statement) => {
      const evidence = evidenceFor(context, statement);
      return evidence.length === 0
        ? []
        : [
            ...unnamed(context, statement, evidence),
            ...others(context, statement, evidence),
            ...exchanged(context, statement, evidence),
          ];
    }),
  ];
}

/** The note's speaker is one whom the seed's sentence names as saying the passage. */
function attributed(context: Context, evidence: Evidence): Finding[] {
  const { speaker, governing, spans, place, source, label } = evidence;
  if (spans.length === 0 || (speaker !== null && !context.speakers.has(speaker))) return [];
  const known = [...new Set(governing.flatMap(({ speakers }) => speakers))];
  if (speaker === null) {
    if (known.length === 0) return [];
    return [
      {
        ...place,
        rule: 'speaker/missing',
        message: `Unexpected note \`${label}\` without a speaker, expected ${list(known)}, whom the sentence in \`${source.slug}\` names as saying it`,
        remedy: `Write \`${known[0]}, ${source.slug}:\` before the passage, and name the speaker in the statement.`,
        ...(known[0] === undefined ? {} : { expected: known[0] }),
      },
    ];
  }
  if (known.includes(speaker)) return mixed(evidence, speaker);
  return [
    {
      ...place,
      rule: known.length > 0 ? 'speaker/other' : 'speaker/not-said',
      message:
        known.length > 0
          ? `Unexpected speaker \`${speaker}\` in the note \`${label}\`, expected ${list(known)}, whom the sentence in \`${source.slug}\` names as saying it`
          : `Unexpected speaker \`${speaker}\` in the note \`${label}\`, expected none: the sentence in \`${source.slug}\` attributes these words to nobody who is known`,
      remedy:
        known.length > 0
          ? `Write \`${known[0]}\`, and name that speaker in the statement.`
          : 'Leave the speaker out and let the document speak, or add the alias under which the sentence names the speaker to `content/speakers.yaml`.',
      found: speaker,
      ...(known[0] === undefined ? {} : { expected: known[0] }),
    },
  ];
}

/** A note with a speaker holds no sentence that its document says itself or has another say. */
function mixed({ sentences, said, place, source, label }: Evidence, speaker: string): Finding[] {
  const silent = sentences.find(
    (sentence) =>
      !said.some(
        ({ scope, speakers }) =>
          speakers.includes(speaker) && scope.start >= sentence.start && scope.end <= sentence.end,
      ),
  );
  if (!silent) return [];
  return [
    {
      ...place,
      rule: 'speaker/mixed',
      message: `Unexpected sentence \`${source.seed.text.slice(silent.start, silent.end)}\` in the note \`${label}\` of \`${speaker}\`, expected only what \`${source.slug}\` has this speaker say`,
      remedy:
        'Give that sentence a note of its own without the speaker, and say in the statement that the document says so.',
      found: speaker,
    },
  ];
}

function unnamed(context: Context, statement: Statement, evidence: readonly Evidence[]): Finding[] {
  if (tellsAbsence(statement)) return [];
  const slugs = [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
  const named = mentioned(context, statement.text);
  const last = lastNamed(context, statement);
  const pronoun = PRONOUN.test(ownVoice(statement.text));
  return slugs
    .filter(
      (slug) => context.speakers.has(slug) && !named.has(slug) && !(pronoun && last.has(slug)),
    )
    .map((slug) => ({
      ...placeOf(statement),
      rule: 'speaker/unnamed',
      message: `Unexpected statement that does not name \`${slug}\`, who says its passage, expected ${aliases(context.speakers.get(slug))}`,
      remedy:
        'Say in the sentence who says so; `he`, `it` or `the group` will do where that speaker was named last in the paragraph.',
    }));
}

/** The speakers named last in the statements before this one in its paragraph. */
function lastNamed(context: Context, statement: Statement): Set<string> {
  const before = (context.inBlock.get(statement.block) ?? [])
    .filter(({ start }) => start < statement.start)
    .toReversed();
  for (const { text } of before) {
    const said = attributions(text, context.findSpeakers).flatMap(({ speakers }) => speakers);
    if (said.length > 0) return new Set(said);
    const named = mentioned(context, text);
    if (named.size > 0) return named;
  }
  return new Set();
}

/** Nobody is named as saying what no passage of the statement has them say. */
function others(context: Context, statement: Statement, evidence: readonly Evidence[]): Finding[] {
  const allowed = new Set(
    evidence.flatMap(({ speaker, text }) => [
      ...(speaker ? [speaker] : []),
      ...mentioned(context, text),
    ]),
  );
  return attributions(ownVoice(statement.text), context.findSpeakers)
    .filter(({ speakers }) => speakers.length > 0 && !speakers.some((slug) => allowed.has(slug)))
    .map(({ speakers, who }) => ({
      ...placeOf(statement, who.start),
      rule: 'speaker/wrong',
      message: `Unexpected ${list(speakers)} as the one who says it, expected ${allowed.size > 0 ? list([...allowed]) : 'the document itself, since its passages name nobody'}`,
      remedy: 'Name the speaker of the passage, or add a note in which this one says it.',
    }));
}

/** Of two whom a passage names, the one who says it there is the one who says it in the statement. */
function exchanged(
  context: Context,
  statement: Statement,
  evidence: readonly Evidence[],
): Finding[] {
  const speakers = new Set(evidence.flatMap(({ speaker }) => speaker ?? []));
  const sayers = new Set(evidence.flatMap(({ said }) => said.flatMap((one) => one.speakers)));
  const told = attributions(ownVoice(statement.text), context.findSpeakers);
  if (speakers.size === 0 || told.some((one) => one.speakers.some((slug) => speakers.has(slug))))
    return [];
  return told
    .filter((one) => one.speakers.length > 0 && !one.speakers.some((slug) => sayers.has(slug)))
    .map((one) => ({
      ...placeOf(statement, one.who.start),
      rule: 'speaker/exchanged',
      message: `Unexpected ${list(one.speakers)} as the one who says it, expected ${list([...speakers])}`,
      remedy: 'Let the one speak who speaks in the passage.',
    }));
}

function mentioned(context: Context, text: string): Set<string> {
  return new Set(context.findSpeakers(text).flatMap(({ keys }) => keys));
}

function list(slugs: readonly string[]): string {
  return [...new Set(slugs)].map((slug) => `\`${slug}\``).join(' or ');
}

function aliases(speaker: Speaker | undefined): string {
  return (speaker?.aliases ?? [])
    .slice(0, 3)
    .map((alias) => `\`${alias}\``)
    .join(' or ');
}
