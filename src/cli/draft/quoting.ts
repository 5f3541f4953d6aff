import type { Corpus } from '../../factcheck/corpus.ts';
import type { SpokenFit } from '../fits.ts';
import { quotation, type Quotation } from './quotation.ts';

/** Every label of the site, which a new one may not repeat. */
export function labels({ pages, tolls }: Corpus): Set<string> {
  return new Set([
    ...pages.flatMap(({ notes }) => notes.map(({ label }) => label)),
    ...tolls.map((row) => row.id),
  ]);
}

/** Drafts of statements that quote sentences, their labels new to the site. */
export function quote(corpus: Corpus, prefix: string, fits: readonly SpokenFit[]): Quotation[] {
  const taken = labels(corpus);
  return fits.map(({ source: slug, text, speakers }) => {
    const speaker = speakers[0] ?? null;
    const name = corpus.speakers.find((one) => one.slug === speaker)?.name;
    const short = corpus.sources.find((one) => one.slug === slug)?.short ?? slug;
    const made = quotation(
      { speaker, source: slug, passage: text, called: name ?? short },
      prefix,
      taken,
    );
    taken.add(made.label);
    return made;
  });
}
