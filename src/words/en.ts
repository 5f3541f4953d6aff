import { counted, grouped } from './counted.ts';

/**
 * All words of the interface that readers see, in English. A translation is a copy of this file with other words: the
 * same keys, in which `{name}` is where something is put in and `<name>…</name>` the words of a link or an element.
 * What has values is a function of them and says how its language counts. Words of the browser's scripts have no
 * functions, since they are handed over as data.
 */
export const en = {
  // What stands on many pages.
  common: {
    notStated: 'not stated',
    number: grouped,
  },

  // src/components
  note: {
    name: (number: number) => `Note ${number}`,
  },
  readingLine: {
    /** The days of the documents in words, or empty; how many documents have no date; when the page was last changed, or empty. */
    words: (
      minutes: number,
      notes: number,
      documents: number,
      dated: string,
      undated: number,
      changed: string,
    ) =>
      [
        `${counted(minutes, 'minute')} to read. ${counted(notes, 'note')} to ${counted(documents, 'document')}`,
        dated && `, dated ${dated}`,
        dated && undated > 0 && `; ${undated} without a date`,
        '.',
        changed && ` Last changed ${changed}.`,
      ]
        .filter(Boolean)
        .join(''),
  },

  // src/layouts

  // src/pages

  // src/content

  // src/charts

  // src/markdown

  // src/client
  client: {
    close: 'Close',
  },
};
