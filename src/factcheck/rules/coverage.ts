import type { Context } from '../context.ts';
import { figures } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { placeOf, type Statement } from '../statement.ts';

/** Every statement has a note; a signpost states nothing; an exception is rare and never touches a passage or the dead. */
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
  const kinds = labels.map((label) => context.notes.get(label)?.note.kind);
  if (!kinds.every((kind) => kind === 'signpost')) return [];
  const stated = figures(text)[0]?.text ?? context.findNames(text)[0]?.text;
  if (stated === undefined) return [];
  return [
    {
      ...placeOf(statement),
      rule: 'coverage/signpost-states',
      message: `Unexpected \`${stated}\` in a signpost, expected a sentence with no figure and no name`,
      remedy: 'Give the sentence a passage, or take the figure or name out.',
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
