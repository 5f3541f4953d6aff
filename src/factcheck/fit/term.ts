import { finder, type Finder } from '../alias.ts';
import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Site } from '../corpus.ts';
import { once, onceFor } from '../memo.ts';
import type { Span } from '../sentence.ts';
import { isSmall, wordsOf } from '../word.ts';

/** What one text speaks of: its figures, names, groups, events and content words, each in one form. */
export type Terms = ReadonlySet<string>;

/** Reads the terms of a text, leaving out what stands in the spans given. */
export type TermReader = (text: string, without?: readonly Span[]) => Terms;

/** How many letters two words must begin with alike to count as one: `insurgency` and `insurgents`. */
const LIKE = 6;

/** A reader of terms that knows every spelling of a name, every word for a group and for an event. */
export function termReader({ corpus, findNames, figures }: TermContext): TermReader {
  const finders: readonly Finder[] = [findNames, ...findersOf(corpus.site)];
  return (text, without = []) => {
    const read = figures(text);
    const covered: Span[] = [...without, ...read];
    const isFree = ({ start, end }: Span) =>
      !covered.some((span) => span.start <= start && end <= span.end);
    const terms = new Set(
      read.filter((figure) => !without.some((span) => holds(span, figure))).flatMap(ofFigure),
    );
    for (const find of finders) {
      const mentions = find(text).filter(isFree);
      for (const { keys } of mentions) for (const key of keys) terms.add(key);
      covered.push(...mentions);
    }
    for (const word of wordsOf(text)) {
      if (isSmall(word) || !isFree(word)) continue;
      for (const part of partsOf(word.stem)) terms.add(part);
    }
    return terms;
  };
}

/** Finds the groups and the events of a site; all readers of terms share what was found. */
const findersOf = onceFor(({ groups, events }: Site): readonly Finder[] => [
  finder(groups.flatMap(({ id, terms }) => terms.map((term) => [term, `group ${id}`] as const))),
  finder(events.flatMap(({ id, words }) => words.map((word) => [word, `event ${id}`] as const))),
]);

/** A reader of all terms but figures, which costs far less; what it reads for one rule it knows for the next. */
export const plainReader = onceFor((context: TermContext) => {
  const read = termReader({ ...context, figures: () => [] });
  return once((text): Terms => read(text));
});

/** The terms that a word brings, by its stem: a compound brings each of its parts. */
const partsOf = once((stem): readonly string[] =>
  stem
    .split('-')
    .filter((part) => part.length > 2 && !isSmall({ text: part }))
    .map((part) => part.slice(0, LIKE)),
);

type TermContext = Pick<Context, 'corpus' | 'findNames' | 'figures'>;

/** A figure in the form that digits, words, dates and weekdays share. */
function ofFigure(figure: Figure): string[] {
  switch (figure.kind) {
    case 'count':
    case 'percent':
    case 'age':
    case 'money':
    case 'measure':
    case 'ordinal':
      return [`figure ${figure.value}`];
    case 'duration':
      return [figure.value === null ? `unit ${figure.unit}` : `figure ${figure.value}`];
    case 'range':
      return [`figure ${figure.from}`, `figure ${figure.to}`];
    case 'fraction':
      return [`figure ${figure.over}/${figure.under}`];
    case 'multiple':
      return [figure.name === 'dozen' ? 'figure 12' : `figure ${figure.name}`];
    case 'clock':
      return [`clock ${figure.minutes % 720}`];
    case 'date':
      return [
        ...(figure.year === null ? [] : [`year ${figure.year}`]),
        ...(figure.month === null ? [] : [`month ${figure.month}`]),
        ...(figure.day === null ? [] : [`day ${figure.month ?? ''}-${figure.day}`]),
      ];
    case 'decade':
      return [`year ${figure.year}`];
    case 'weekday':
      return [`weekday ${figure.weekday}`];
    case 'label':
      return [`label ${figure.name}`];
  }
}

/** Whether a term is that of a figure. */
export function isFigure(term: string): boolean {
  return /^(?:figure|clock|year|month|day|weekday|unit|label) /u.test(term);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
