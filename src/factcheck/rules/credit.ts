import { attributions, type Attribution } from '../attribution.ts';
import { evidenceFor, type Context } from '../context.ts';
import { borne, figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { fragments, type Fragment } from '../fragment.ts';
import { measureOf } from '../measure.ts';
import { originalStatements } from '../original.ts';
import { sentences, type Span } from '../sentence.ts';
import type { Statement } from '../statement.ts';
import { fold } from '../typography.ts';

/** A heading, a title or a summary gives a number to one who gives it in a statement that it repeats. */
export function credits(context: Context): Finding[] {
  return fragments(context.corpus)
    .filter(({ page }) => page !== undefined)
    .flatMap((fragment) => {
      const given = credited(context, fragment.text);
      if (given.length === 0) return [];
      const statements = originalStatements(context, fragment);
      return given.flatMap(({ figure, speakers }): Finding[] => {
        const known = statements.flatMap((statement) => giversOf(context, statement, figure));
        if (known.length === 0 || known.some((one) => speakers.includes(one))) return [];
        const names = [...new Set(known)].map((slug) => context.speakers.get(slug)?.name ?? slug);
        return [findingOf(fragment, figure, names)];
      });
    });
}

interface Credited {
  readonly figure: Figure;
  readonly speakers: readonly string[];
}

/** The counts of a text and, where its grammar tells, who gives each. */
function credited(context: Context, text: string): Credited[] {
  const counts = figures(text).filter(({ kind }) => kind === 'count');
  if (counts.length === 0) return [];
  return pieces(text).flatMap((piece) => {
    const own = text.slice(piece.start, piece.end);
    const said = attributions(own, context.findSpeakers).filter(
      ({ cue }) => !DISPUTED.test(own.slice(cue.start, cue.end)),
    );
    return counts
      .filter((figure) => piece.start <= figure.start && figure.end <= piece.end)
      .flatMap((figure) => {
        const speakers = said
          .filter(({ scope }) => holds(scope, figure, piece.start))
          .flatMap((one) => namedBy(context, one, own));
        return speakers.length > 0 ? [{ figure, speakers }] : [];
      });
  });
}

/** Who disputes a number does not give it. */
const DISPUTED = /^(?:disput|den|reject)/iu;

/** Whom an attribution may name: by name, or by the role that someone has. */
function namedBy({ corpus }: Context, { speakers, who }: Attribution, text: string): string[] {
  const words = text.slice(who.start, who.end).replace(/^(?:an?|the)\s+/iu, '');
  const inRole = corpus.speakers.filter(({ role }) => fold(role).includes(fold(words)));
  return speakers.length > 0 ? [...speakers, ...inRole.map(({ slug }) => slug)] : [];
}

/** Sentences, and what semicolons part in them, since each part may have a speaker of its own. */
function pieces(text: string): Span[] {
  return sentences(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^;]+/gu)].map(({ index, 0: piece }) => ({
      start: start + index,
      end: start + index + piece.length,
    })),
  );
}

function holds(scope: Span, figure: Figure, from: number): boolean {
  return from + scope.start <= figure.start && figure.end <= from + scope.end;
}

/** Who gives a count in a statement: by its words, and by the passages that bear it out. */
function giversOf(context: Context, statement: Statement, figure: Figure): string[] {
  const bears = (text: string) => borne(figure, figures(text), measureOf(context)).ok;
  if (!bears(statement.text)) return [];
  return [
    ...context.findSpeakers(statement.text).flatMap(({ keys }) => keys),
    ...evidenceFor(context, statement)
      .filter(({ text }) => bears(text))
      .flatMap(({ speaker, governing }) => [
        ...(speaker === null ? [] : [speaker]),
        ...governing.flatMap(({ speakers }) => speakers),
      ]),
  ];
}

function findingOf(fragment: Fragment, figure: Figure, names: readonly string[]): Finding {
  return {
    ...fragment.at(figure.start),
    rule: `speaker/${fragment.what}-figure`,
    message: `Unexpected speaker of \`${figure.text}\` in a ${fragment.what}, expected ${names.join(' or ')}, as the statements have it`,
    remedy: 'Name who gives the number in the statements.',
    found: figure.text,
  };
}
