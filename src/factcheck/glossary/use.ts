import { finder } from '../alias.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../page.ts';
import type { Span } from '../sentence.ts';
import type { Term } from './term.ts';

/** A term where a text has it. */
export interface TermMention extends Span {
  readonly term: Term;
}

/** Finds the terms of the glossary in a text, in order. */
export type TermFinder = (text: string) => readonly TermMention[];

/**
 * A finder for the terms in any spelling that the house knows. A term that is part of a longer name, such as a
 * place in the name of a body, is no mention of it.
 */
export function termFinder({ glossary, site }: Pick<Corpus, 'glossary' | 'site'>): TermFinder {
  const terms = new Map(glossary.map((term) => [term.name, term]));
  const find = finder([
    ...glossary.map(({ name }) => [name, name] as const),
    ...site.spellings.flatMap(({ name, variants, also }) =>
      [name, ...variants, ...also].map((spelling) => [spelling, name] as const),
    ),
  ]);
  return (text) =>
    find(text).flatMap(({ keys, start, end }) => {
      const [term] = keys.flatMap((key) => terms.get(key) ?? []);
      return term ? [{ term, start, end }] : [];
    });
}

/** The terms that a chapter uses, in the order in which it first does; no other page explains terms. */
export function termsOn(corpus: Pick<Corpus, 'glossary' | 'site'>, page: Page): readonly Term[] {
  if (page.kind !== 'chapter' || corpus.glossary.length === 0) return [];
  const find = termFinder(corpus);
  const prose = page.blocks.filter(
    ({ kind, text }) => kind !== 'heading' && text.file === page.file,
  );
  return [...new Set(prose.flatMap(({ text }) => find(text.value).map(({ term }) => term)))];
}
