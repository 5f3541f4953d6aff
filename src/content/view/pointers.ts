import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import type { EvidenceUse } from '../evidence.ts';
import { entryPage, pathOf } from '../path.ts';
import { set } from './set-in-type.ts';
import { usesOf } from './uses.ts';
import { wordsOf } from './words.ts';

/** One entry of the register to which a page points. */
export interface PagePointer {
  readonly label: string;
  readonly path: string;
  readonly title: string;
  readonly uses: readonly EvidenceUse[];
}

/** The entries to which a page points, in the order in which it first does. */
export function pointersOn(corpus: Corpus, page: Page): PagePointer[] {
  const uses = Map.groupBy(usesOf(corpus, page), ({ label }) => label);
  return [...uses].flatMap(([label, own]) => {
    const note = page.notes.find((other) => other.label === label);
    if (note?.kind !== 'differ') return [];
    const entry = entryPage(corpus, note.entry);
    return [
      {
        label,
        path: pathOf(entry),
        title: set(entry.title),
        uses: own.map((use) => ({ id: use.id, words: wordsOf(corpus, page, use) })),
      },
    ];
  });
}
