import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { termFinder, termsOn } from '../glossary/use.ts';
import type { Term } from '../glossary/term.ts';

/** Each term of the glossary is named by the sentences that explain it, and used in a chapter. */
export function terms({ corpus }: Context): Finding[] {
  if (corpus.glossary.length === 0) return [];
  const find = termFinder(corpus);
  const used = new Set(corpus.pages.flatMap((page) => termsOn(corpus, page)));
  const chapters = corpus.pages.some(({ kind }) => kind === 'chapter');
  return corpus.glossary.flatMap((term) => [
    ...(term.told.some(({ what }) => find(what).some((one) => one.term === term))
      ? []
      : [unnamed(term)]),
    ...(used.has(term) || !chapters ? [] : [unused(term)]),
  ]);
}

function unnamed({ name, place }: Term): Finding {
  return {
    ...place,
    rule: 'coverage/term-unnamed',
    message: `Unexpected explanation that does not name \`${name}\`, expected a sentence with it`,
    remedy: 'Name the term where it is explained, in one of its spellings.',
    found: name,
  };
}

function unused({ name, place }: Term): Finding {
  return {
    ...place,
    rule: 'coverage/term-unused',
    message: `Unexpected term \`${name}\` that no chapter uses, expected it in the prose of one`,
    remedy: 'Take it out, or write it as the chapters do.',
    found: name,
  };
}
