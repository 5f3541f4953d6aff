import type { Corpus } from '../../factcheck/corpus.ts';
import { pointerTo } from '../../factcheck/glossary/page.ts';
import type { Explanation, Saying, Term } from '../../factcheck/glossary/term.ts';
import { termsOn } from '../../factcheck/glossary/use.ts';
import type { Page } from '../../factcheck/page.ts';
import { carrierOf, partsIn, type Carrier } from '../evidence.ts';
import { entryPage, pathOf, readingOrder } from '../path.ts';
import { set } from './set-in-type.ts';
import { usesOf, type PageUse } from './uses.ts';
import { voiceOf, type Voice } from './voice.ts';

/** A term as its page explains it. */
export interface TermEntry {
  readonly slug: string;
  readonly name: string;
  readonly told: readonly {
    readonly words: string;
    /** The marks of its notes. */
    readonly uses: readonly PageUse[];
    readonly differs: readonly TermPointer[];
  }[];
  /** The chapters that use it, each with the address of the first use. */
  readonly chapters: readonly { readonly path: string; readonly title: string }[];
}

/** An entry of the register of disagreements; `id` where a page's list of notes leads back to it. */
export interface TermPointer {
  readonly path: string;
  readonly title: string;
  readonly id?: string | undefined;
}

/** The glossary as its page shows it. */
export function glossaryOf(corpus: Corpus, page: Page): TermEntry[] {
  const uses = usesOf(corpus, page);
  const at = ({ label, place }: Pick<Saying, 'label' | 'place'>): PageUse | undefined =>
    uses.find((use) => use.label === label && use.line === place.line && use.column === place.column);
  const chapters = readingOrder(corpus).map((chapter) => ({ chapter, terms: termsOn(corpus, chapter) }));
  return corpus.glossary.map((term) => ({
    ...{ slug: term.slug, name: set(term.name) },
    told: term.told.map(({ what, said, differ }) => ({
      words: set(what),
      uses: said.flatMap((saying) => at(saying) ?? []),
      differs: differ.map(({ entry, place }) => ({
        ...pointer(corpus, entry),
        id: at({ label: pointerTo(entry), place })?.id,
      })),
    })),
    chapters: chapters
      .filter(({ terms }) => terms.includes(term))
      .map(({ chapter }) => ({ path: `${pathOf(chapter)}#term-${term.slug}`, title: chapter.title })),
  }));
}

/** A term at the foot of a chapter that uses it: what it means, in whose words. */
export interface TermInPlace {
  readonly slug: string;
  readonly name: string;
  readonly told: readonly {
    readonly words: string;
    readonly said: readonly {
      readonly label: string;
      readonly speaker: Voice | null;
      readonly source: Carrier;
      readonly parts: readonly string[];
    }[];
    readonly differs: readonly TermPointer[];
  }[];
}

/** The terms that a chapter uses, by the alphabet. */
export function termsInPlace(corpus: Corpus, page: Page): TermInPlace[] {
  const used = new Set<Term>(termsOn(corpus, page));
  return corpus.glossary
    .filter((term) => used.has(term))
    .map(({ slug, name, told }) => ({
      ...{ slug, name: set(name) },
      told: told.map((one) => explained(corpus, one)),
    }));
}

function explained(corpus: Corpus, { what, said, differ }: Explanation): TermInPlace['told'][number] {
  return {
    words: set(what),
    said: said.flatMap(({ label, speaker, source: slug, parts }) => {
      const source = corpus.sources.find((other) => other.slug === slug);
      if (!source) return [];
      const words = partsIn(source, parts);
      return { label, speaker: voiceOf(corpus, speaker), source: carrierOf(source), parts: words };
    }),
    differs: differ.map(({ entry }) => pointer(corpus, entry)),
  };
}

function pointer(corpus: Corpus, entry: string): TermPointer {
  const page = entryPage(corpus, entry);
  return { path: pathOf(page), title: set(page.title) };
}
