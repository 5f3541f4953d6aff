import { attributions } from '../attribution.ts';
import { isDay } from '../calendar.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { borne, type Borne, type Figure } from '../figure.ts';
import type { Evidence as Dated } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { inWords } from '../reckoning.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';

/** Every figure of a statement stands in its passages as the same kind of thing, with its bound. */
export function borneFigures(context: Context): Finding[] {
  const bearing = measureOf(context);
  return context.statements.flatMap((statement) => {
    const found = context.figures(statement.text);
    const notes = statement.labels.map((label) => context.notes.get(label)?.note);
    if (notes.some((note) => note?.kind === 'exception' && note.family === 'figure')) return [];
    const passages = evidenceFor(context, statement);
    const reckoned = notes.flatMap((note) =>
      note?.kind === 'calendar' ? context.figures(inWords(note.reckoning)) : [],
    );
    if (
      passages.length === 0 &&
      notes.every((note) => note?.kind !== 'sum') &&
      reckoned.length === 0
    )
      return [];
    const quoted = passages.flatMap(({ text, source }): Dated[] => {
      const { value } = source.published;
      return context
        .figures(text)
        .map((figure) => (isDay(value) ? { ...figure, published: value } : figure));
    });
    const evidence = [...quoted, ...reckoned];
    const sums = notes.flatMap((note) => (note?.kind === 'sum' ? [note] : []));
    const terms = sums.flatMap((sum) => sum.terms.map(({ value }) => value));
    return found.flatMap((figure): Finding[] => {
      if (figure.kind === 'count' && sums.some(({ total }) => total === figure.value))
        return unbounded(context, statement, figure, evidence);
      if (figure.kind === 'count' && terms.includes(figure.value)) {
        const counts = evidence.filter((one) => one.kind === 'count');
        const same = counts.filter(({ value }) => value === figure.value);
        const asThing = counts.some(({ unit }) => unit !== null && unit === figure.unit);
        // What is added up may have its passage elsewhere; bare or as `the 22 of the office` the total has its bound.
        if (same.length === 0 || (figure.bound === 'exact' && !asThing)) return [];
      }
      if (countsDocuments(figure, statement.text)) return documents(context, statement, figure);
      const verdict = borne(figure, evidence, bearing);
      if (!verdict.ok) return [unborne(statement, figure, verdict)];
      const own = ofSpeaker(context, statement, figure, passages);
      const said = own.length > 0 ? borne(figure, own, bearing) : verdict;
      return said.ok || said.why !== 'bound' ? [] : [unborne(statement, figure, said)];
    });
  });
}

/** What `at least` some and others are together is at least so many too. */
function unbounded(
  context: Context,
  statement: Statement,
  figure: Figure & { readonly kind: 'count' },
  evidence: readonly Figure[],
): Finding[] {
  const sum = statement.labels
    .map((label) => context.notes.get(label)?.note)
    .find((note) => note?.kind === 'sum' && note.total === figure.value);
  if (sum?.kind !== 'sum' || sum.terms.some(({ sign }) => sign < 0)) return [];
  const known = sum.terms.map(({ value }) =>
    evidence.filter((one) => one.kind === 'count' && one.value === value),
  );
  const least = known.some((same) => same.length > 0 && same.every(isLeast));
  const given = evidence.filter((one) => one.kind === 'count' && one.value === figure.value);
  const alike = [...known.flat(), ...given].some((one) =>
    isLeast(figure) ? isLeast(one) : one.bound === figure.bound,
  );
  const bare = least && figure.shared === null && !LEAST.test(statement.text);
  const wrong = figure.bound === 'exact' ? bare : !alike;
  if (!wrong) return [];
  return [
    {
      ...placeOf(statement, figure.start),
      rule: 'figure/sum-bound',
      message: `Unexpected bound ${bound(figure)} of \`${figure.text}\`, expected ${least ? '`at least`' : 'none'}, as of what is added up`,
      remedy: 'Keep the bound of what is added up.',
      found: figure.text,
    },
  ];
}

/** Words by which a sentence says that what it adds up are least numbers. */
const LEAST =
  /(?<![\p{L}])(?:minim(?:um|ums|a)|lower\s+bounds?|least\s+(?:numbers?|counts?))(?![\p{L}])/iu;

function isLeast({ bound: own, shared }: Figure): boolean {
  return [own, shared].some((one) => one === 'at-least' || one === 'more-than');
}

/** The figures of those passages that are said by whoever a statement names right before a figure as saying it. */
function ofSpeaker(
  context: Context,
  { text }: Statement,
  { start, end }: Figure,
  passages: readonly Evidence[],
): Figure[] {
  const own = ownVoice(text);
  if (own.slice(start, end).trim() === '') return [];
  const who = attributions(text, context.findSpeakers)
    .filter(({ cue }) => cue.end <= start && !/[,;:(]|["“”]/u.test(text.slice(cue.end, start)))
    .flatMap(({ speakers }) => speakers);
  return passages
    .filter(({ speaker }) => speaker !== null && who.includes(speaker))
    .flatMap((passage) => context.figures(passage.text));
}

/** Whether a figure counts our own documents, as in `four documents give it`. */
function countsDocuments(
  figure: Figure,
  text: string,
): figure is Figure & { readonly kind: 'count'; readonly value: number } {
  const counted =
    /^(?:\s+of\s+(?:our|these|the|those))?(?:\s+[\p{L}-]+){0,2}?\s+(?:documents?|articles?|accounts?|outlets?|sources?|(?<!news\s)reports?)(?![\p{L}])/u;
  return figure.kind === 'count' && counted.test(text.slice(figure.end));
}

/** Documents counted are those of the statement's notes, all that we have, or one of them. */
function documents(
  context: Context,
  statement: Statement,
  figure: Figure & { readonly value: number },
): Finding[] {
  const cited = new Set(evidenceFor(context, statement).map(({ source }) => source.slug)).size;
  const all = context.corpus.sources.length;
  if (figure.value === 1 || figure.value === cited || figure.value === all) return [];
  return [
    {
      ...placeOf(statement, figure.start),
      rule: 'figure/documents',
      message: `Unexpected \`${figure.text}\` of our documents, expected \`${cited}\`, from which the statement has passages`,
      remedy: 'Add a note from each document that is counted, or correct the number.',
      found: figure.text,
      expected: String(cited),
    },
  ];
}

function unborne(
  statement: Statement,
  figure: Figure,
  { why, nearest }: Extract<Borne, { ok: false }>,
): Finding {
  const near = nearest ? `\`${nearest.text}\`` : 'a figure of the statement’s passages';
  const message = {
    absent: `Unexpected \`${figure.text}\`, expected ${nearest ? `${near}, as the passage has it` : `${near}; they have none of this kind`}`,
    kind: `Unexpected \`${figure.text}\` as ${named(figure)}, expected what it is in the passage: ${nearest ? named(nearest) : 'another kind of figure'}`,
    unit: `Unexpected \`${figure.text}\` of ${thing(figure)}, expected of ${nearest ? thing(nearest) : 'what the passage counts'}, as in the passage`,
    bound: `Unexpected bound ${bound(figure)} of \`${figure.text}\`, expected ${nearest ? bound(nearest) : 'the passage’s'} as in the passage`,
  }[why];
  return {
    ...placeOf(statement, figure.start),
    rule: `figure/${why}`,
    message,
    remedy:
      why === 'bound'
        ? 'Keep `at least`, `more than`, `about` and their like as the passage has them.'
        : 'Write the figure as the passage has it, or add a note whose passage has it.',
    found: figure.text,
    ...(nearest ? { expected: nearest.text } : {}),
  };
}

function named(figure: Figure): string {
  return figure.kind === 'count' ? `a count of ${thing(figure)}` : `a ${figure.kind}`;
}

function thing(figure: Figure): string {
  return 'unit' in figure && figure.unit ? `\`${figure.unit}\`` : 'something that is not named';
}

function bound({ bound: own }: Figure): string {
  return own === 'exact' ? 'none' : `\`${own.replace('-', ' ')}\``;
}
