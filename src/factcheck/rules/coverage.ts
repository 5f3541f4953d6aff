import { evidenceFor, type Context } from '../context.ts';
import { figures } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { happenings, type Happening } from '../happening.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';

/** Every statement has a note; without a passage it states nothing; an exception is rare and never for a figure of the dead. */
export function coverage(context: Context): Finding[] {
  return [
    ...context.statements.flatMap((statement) => judge(context, statement)),
    ...exceptions(context),
  ];
}

/** The share of statements that may have an exception. */
const EXCEPTIONS = 0.02;

function judge(context: Context, statement: Statement): Finding[] {
  const { labels, text } = statement;
  if (labels.length === 0) {
    return [
      {
        ...placeOf(statement),
        rule: 'coverage/no-note',
        message: `Unexpected statement without a note, expected one after \`${ending(text)}\``,
        remedy:
          'Add a note with the passage that says so; `npm run find -- "a few words"` finds it.',
      },
    ];
  }
  const notes = labels.flatMap((label) => context.notes.get(label)?.note ?? []);
  const waived = notes.flatMap((note) => (note.kind === 'exception' ? (note.family ?? []) : []));
  return [
    ...ofTheDead(context, statement, waived),
    ...(evidenceFor(context, statement).length > 0 ? [] : unborne(context, statement, waived)),
  ];
}

/** A statement without a passage states nothing, save what an exception waives. */
function unborne(context: Context, statement: Statement, waived: readonly string[]): Finding[] {
  const { labels } = statement;
  const own = ownVoice(statement.text);
  // What the calendar gives needs no document; whether it is what the sentence says, the figures show.
  const reckoned = labels.some((label) => context.notes.get(label)?.note.kind === 'calendar');
  const stated = [
    ...(waived.includes('figure') || reckoned ? [] : figures(own)),
    ...(waived.includes('name') ? [] : context.findNames(own)),
    ...(waived.includes('event') ? [] : happened(context, own)),
  ][0];
  if (!stated) return [];
  return [
    {
      ...placeOf(statement, stated.start),
      rule: 'coverage/states-without-passage',
      message: `Unexpected \`${stated.text}\` in a statement that no passage bears out, expected a sentence with no figure, no name and nothing that happened`,
      remedy: 'Give the sentence a note with a passage, or take this out.',
      found: stated.text,
    },
  ];
}

/** What a text says happened; what it only asks is not said. */
function happened(context: Context, text: string): readonly Happening[] {
  const asks = /(?<![\p{L}])(?:how|what|when|where|which|whether|whom?|whose|why)(?![\p{L}])/iu;
  return happenings(context.corpus.site.events)(text).filter(
    ({ start }) => !asks.test(text.slice(0, start)) && !text.endsWith('?'),
  );
}

/** No exception is made for a figure in a sentence on people killed. */
function ofTheDead(context: Context, statement: Statement, waived: readonly string[]): Finding[] {
  if (!waived.includes('figure')) return [];
  const killed = happenings(context.corpus.site.events)(statement.text).find(({ kinds }) =>
    kinds.includes('killed'),
  );
  if (!killed) return [];
  return [
    {
      ...placeOf(statement, killed.start),
      rule: 'coverage/exception-of-the-dead',
      message: `Unexpected exception for a figure beside \`${killed.text}\`, expected a passage that bears the figure out`,
      remedy: 'Quote the passage that has the figure, or take the figure out.',
      found: killed.text,
    },
  ];
}

function exceptions({ statements, notes }: Context): Finding[] {
  const excepted = statements.filter(({ labels }) =>
    labels.some((label) => notes.get(label)?.note.kind === 'exception'),
  );
  const [first] = excepted;
  if (!first || excepted.length <= Math.max(1, statements.length * EXCEPTIONS)) return [];
  return [
    {
      ...placeOf(first),
      rule: 'coverage/exceptions',
      message: `Unexpected ${excepted.length} statements with an exception of ${statements.length}, expected at most ${EXCEPTIONS * 100} %`,
      remedy: 'Reword statements until fewer need an exception.',
    },
  ];
}

function ending(text: string): string {
  return text.length > 40 ? `… ${text.slice(-38)}` : text;
}
