import type { Corpus } from '../../factcheck/corpus.ts';
import { upperFirst } from '../../words/counted.ts';

/** Who says it, and how words and figures from that side are labelled. */
export interface Voice {
  readonly slug: string;
  readonly name: string;
  /** The initials by which the speaker goes, where there are any, for narrow tables; else the name. */
  readonly short: string;
  readonly role: string;
  readonly side: string;
  readonly status: 'official' | 'claimed' | 'reported';
}

/** Who speaks under a slug, or null where no one is named. */
export function voiceOf(corpus: Corpus, slug: string | null): Voice | null {
  const speaker = corpus.speakers.find((other) => other.slug === slug);
  if (!speaker) return null;
  const side = corpus.site.sides.find(({ id }) => id === speaker.side);
  const name = upperFirst(speaker.name);
  return {
    slug: speaker.slug,
    name,
    short: speaker.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) ?? name,
    role: speaker.role,
    side: side?.label ?? speaker.side,
    status: side?.status ?? 'reported',
  };
}
