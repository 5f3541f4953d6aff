import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { bears, type Bearing, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { ownVoice } from '../quotation.ts';
import type { Span } from '../sentence.ts';
import { placeOf, type Statement } from '../statement.ts';

/** Where a sentence names several speakers, each is told as saying only what that one says in the passages. */
export function utterances(context: Context): Finding[] {
  const bearing = measureOf(context);
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    const speakers = new Set(evidence.flatMap(({ speaker }) => speaker ?? []));
    // Our arithmetic sets the figures of several beside each other.
    const sum = statement.labels.some((label) => context.notes.get(label)?.note.kind === 'sum');
    return sum || speakers.size < 2 ? [] : exchanged(context, statement, evidence, bearing);
  });
}

function exchanged(
  context: Context,
  statement: Statement,
  evidence: readonly Evidence[],
  bearing: Bearing,
): Finding[] {
  const own = ownVoice(statement.text);
  const found = context.figures(own);
  return parts(context, own).flatMap(({ start, end, speakers }) => {
    const [mine, theirs] = split(evidence, speakers);
    if (mine.length === 0 || theirs.length === 0) return [];
    const [said, others] = [mine, theirs].map((some) =>
      some.flatMap(({ text }) => context.figures(text)),
    ) as [Figure[], Figure[]];
    const borne = (figure: Figure, by: readonly Figure[]) =>
      by.some((other) => bears(figure, other, bearing) === true);
    return found
      .filter((figure) => figure.start >= start && figure.start < end)
      .filter((figure) => !borne(figure, said) && borne(figure, others))
      .map((figure): Finding => {
        const expected = theirs.find(({ text }) => borne(figure, context.figures(text)))?.speaker;
        return {
          ...placeOf(statement, figure.start),
          rule: 'speaker/figure',
          message: `Unexpected \`${figure.text}\` as said by \`${speakers.join('` or `')}\`, expected as said by \`${expected}\`, as in the passages`,
          remedy: 'Give each speaker the figures of that speaker’s own passage.',
          found: figure.text,
        };
      });
  });
}

/** The evidence that some speakers give or are named in as saying it, and that which others give. */
function split(
  evidence: readonly Evidence[],
  speakers: readonly string[],
): [Evidence[], Evidence[]] {
  const says = ({ speaker, said }: Evidence) =>
    [speaker, ...said.flatMap((one) => one.speakers)].some(
      (slug) => slug !== null && speakers.includes(slug),
    );
  return [evidence.filter(says), evidence.filter((one) => one.speaker !== null && !says(one))];
}

interface Part extends Span {
  readonly speakers: readonly string[];
}

const JOINT =
  /;\s|,?\s(?:and|but|while|whereas|though|although)\s|,\s(?!(?:according|given|said|says|told|put|as|in|by|of|citing|naming)\s)/giu;

/** The same where `according to` comes first. */
const LEADING = /;\s|,?\s(?:and|but|while|whereas|though|although)\s|,\s(?=according\s)/giu;

/** The pieces of a sentence that name who speaks; a piece that names nobody belongs to the one beside it. */
function parts(context: Context, text: string): Part[] {
  const mentions = context.findSpeakers(text);
  const cuts = [...text.matchAll(/^according\s/iu.test(text) ? LEADING : JOINT)].map(
    ({ index, 0: joint }) => index + joint.length,
  );
  const joined: { start: number; end: number; speakers: string[] }[] = [];
  for (const [i, start] of [0, ...cuts].entries()) {
    const end = cuts[i] ?? text.length;
    const speakers = mentions
      .filter((one) => one.start >= start && one.start < end)
      .flatMap(({ keys }) => keys);
    const last = joined.at(-1);
    if (last && (speakers.length === 0 || last.speakers.length === 0)) {
      last.end = end;
      last.speakers.push(...speakers);
    } else joined.push({ start, end, speakers });
  }
  return joined.filter(({ speakers }) => speakers.length > 0);
}
