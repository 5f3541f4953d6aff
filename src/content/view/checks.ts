/** One family of checks, in words for readers. */
export interface Check {
  readonly name: string;
  readonly words: string;
}

/** What is checked whenever the site is built. */
export const CHECKS: readonly Check[] = [
  {
    name: 'Passage',
    words:
      'Each passage stands in the document that its note names, to the letter, once, and not in a menu or other furniture of its page; the document is the one that was received, byte for byte.',
  },
  {
    name: 'Cropping',
    words:
      'Words that say who said it, deny it, hedge it, limit it or except something from it are not cut away.',
  },
  {
    name: 'Notes',
    words: 'Every statement has a note, every note is used, and sums add up.',
  },
  {
    name: 'Fit',
    words:
      'A sentence and its passages share enough of what they speak of, and every passage brings something that its sentence says; where it is little, a warning is counted.',
  },
  {
    name: 'Figures',
    words:
      'Every number, date, weekday, hour and percentage stands in the passages as the same kind of thing, beside the same people or things; “at least” and its like are neither dropped nor added, are those of whoever is named, and pass into sums; days of a list stay together; weekdays agree with the calendar.',
  },
  {
    name: 'Events',
    words:
      'What happened to whom, by whom, where, in what order and whether at all is told as the passage has it: killed is not injured, tried is not done, some are not all.',
  },
  {
    name: 'What no document says',
    words:
      'Where a sentence says that our documents do not say when, where, how many, how long, why, whether or who, or hold no reply from someone, no sentence of an article gives that answer in nearly the same words.',
  },
  {
    name: 'Names',
    words: 'Every person, place, body and operation named in a statement is named in its passages.',
  },
  {
    name: 'Speakers',
    words:
      'Who said it is named in the sentence itself, and nobody else is; what someone says is not told as a fact; what a document says without naming anyone is told as what the document says.',
  },
  {
    name: 'Quotations',
    words: 'Words between quotation marks in our sentences stand in the passages.',
  },
  {
    name: 'Wording',
    words:
      'Labels, superlatives, causes and words of proof stand in our own voice only where a passage has them, and a cause with what the passage gives as one.',
  },
  {
    name: 'Repetition',
    words: 'Headings, titles, summaries and the words of charts only repeat what noted statements or rows say: their figures, names, words, what happened to whom, in what order and whether at all.',
  },
  {
    name: 'Timeline',
    words:
      'Each entry is checked as a statement; each day, hour, “around” and “by” of it stands in the passage of its own dating.',
  },
  {
    name: 'Ledger',
    words:
      'Charts and tables take their figures from one list, each with its speaker, its days, its document and its passage; figures of different speakers are not added up. A number is left open only where the passage leaves it open, no count stands in it twice, and the words of a row are those of its document.',
  },
  {
    name: 'Disagreements',
    words:
      'Where a passage gives one side of a registered disagreement, its paragraph points to the entry; figures of the ledger and days of the timeline that differ are explained by one. Only an entry may set figures of several speakers off against each other, marked as our arithmetic.',
  },
  {
    name: 'Documents',
    words:
      'Every sentence of each article is quoted by half or more, or listed as left out with a reason; no document is quoted beyond a set share.',
  },
  {
    name: 'Corrections',
    words:
      'A figure, name or quotation that was published changes only where the page of corrections tells it.',
  },
  {
    name: 'Finished pages',
    words:
      'Once built, every page is read again: its digits, its quotations and the marks of its charts are held against what was checked, and no text, note or link may be missing.',
  },
];
