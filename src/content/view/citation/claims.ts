import type { Corpus, Stated } from '../../../factcheck/corpus.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import type { Page } from '../../../factcheck/page.ts';
import { entryOf } from '../register.ts';
import { blockOf } from './meta.ts';

/**
 * The sides of an entry as schema.org has claims, as the text of a data block: the words, who says them, in which
 * document they appear. No side is rated, a speaker is a name alone
 * and neither a person nor a body, which document had it first is not known, and what is not stated is left out.
 */
export function claimsOf(corpus: Corpus, page: Page): string {
  const { sides } = entryOf(corpus, page);
  return blockOf({
    '@context': 'https://schema.org',
    '@graph': sides.map(({ label, parts, speaker, source: { slug } }) => {
      const source = corpus.sources.find((one) => one.slug === slug);
      return {
        '@type': 'Claim',
        '@id': `#side-${label}`,
        text: parts.join(' […] '),
        ...(speaker ? { author: speaker.name } : {}),
        appearance: {
          '@type': 'CreativeWork',
          ...stated('name', source?.title),
          ...stated('datePublished', source?.published),
          ...stated('url', source?.address),
        },
      };
    }),
  });
}

function stated(name: string, fact: Stated | undefined): object {
  return fact === undefined || fact.value === NOT_STATED ? {} : { [name]: fact.value };
}
