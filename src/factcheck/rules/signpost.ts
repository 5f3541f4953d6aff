import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { groupsOf } from '../group.ts';
import { happenings } from '../happening.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';

/** After these a thing is weighed, not told of: how and when it went, that none of it was so. */
const ARGUED = /(?<!\p{L})(?:how|when|none|no|not|nobody|if|unless)(?!\p{L})[^.;:]*$/iu;

/** A sentence that no passage bears out speaks of nothing but what the noted statements of its page tell. */
export function signposts(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    if (statement.labels.length === 0 || evidenceFor(context, statement).length > 0) return [];
    const read = subjects(context);
    const told = new Set(
      (context.onPage.get(statement.page.file) ?? [])
        .filter((one) => one !== statement && isNoted(context, one))
        .flatMap(({ text }) => read(text).flatMap(({ keys }) => keys)),
    );
    const own = ownVoice(statement.text);
    return read(own)
      .filter(
        ({ keys, start }) =>
          !keys.some((key) => told.has(key)) && !ARGUED.test(own.slice(0, start)),
      )
      .map(({ text, start }) => ({
        ...placeOf(statement, start),
        rule: 'coverage/signpost',
        message: `Unexpected \`${text}\` in a sentence without a passage, expected only what the statements of its page that have one tell of`,
        remedy: 'Speak of what the page tells, or give the sentence a note with a passage.',
        found: text,
      }));
  });
}

function isNoted(context: Context, statement: Statement): boolean {
  return evidenceFor(context, statement).length > 0;
}

/** A reader of what a text speaks of: kinds of events and groups of people. */
function subjects({ corpus: { site } }: Context) {
  const [happen, find] = [happenings(site.events), groupsOf(site)];
  return (text: string): { keys: readonly string[]; text: string; start: number }[] => [
    ...happen(text).map(({ kinds, text: word, start }) => ({ keys: kinds, text: word, start })),
    ...find(text).map(({ keys, text: word, start }) => ({ keys, text: word, start })),
  ];
}
