import type { Corpus } from '../corpus.ts';
import { inWords } from '../reckoning.ts';
import { statedTexts } from './days.ts';
import { pageAt, sourceAt } from './page-file.ts';

/** The words by which a page of a document names what is left out of it. */
export function leftOutTexts(corpus: Corpus, file: string): string[] {
  return (sourceAt(corpus, file)?.leftOut ?? []).map(({ opening }) => opening);
}

/** The texts that a note may show beside its passage and the words of the page that it leads back to. */
export function noteTexts(corpus: Corpus, file: string, label: string): string[] {
  const page = pageAt(corpus, file);
  const note = page?.notes.find((each) => each.label === label);
  const toll = corpus.tolls.find(({ id }) => id === label);
  const reckoned = reckonedText(corpus, file, label);
  if (reckoned !== null) return [reckoned];
  if (note?.kind === 'signpost' || note?.kind === 'exception') return [note.reason];
  const said = note?.kind === 'passage' ? note : toll;
  const source = corpus.sources.find(({ slug }) => slug === said?.source);
  const speaker = corpus.speakers.find(({ slug }) => slug === said?.speaker);
  return [
    ...(source ? [source.short, ...statedTexts(source.published)] : []),
    ...(speaker ? [speaker.name, speaker.role] : []),
    toll?.remark ?? '',
  ];
}

/** The labels of the notes that a sum adds up. */
export function termsOf(corpus: Corpus, file: string, label: string): readonly string[] {
  const note = pageAt(corpus, file)?.notes.find((each) => each.label === label);
  return note?.kind === 'sum' ? note.of : [];
}

/** Our own arithmetic as a note shows it; null where it has none. */
export function reckonedText(corpus: Corpus, file: string, label: string): string | null {
  const note = pageAt(corpus, file)?.notes.find((each) => each.label === label);
  if (note?.kind === 'calendar') return inWords(note.reckoning);
  if (note?.kind !== 'sum') return null;
  const terms = note.terms.map(({ sign, value }) => `${sign < 0 ? '−' : '+'} ${value}`);
  return `${terms.join(' ')} = ${note.total}`;
}
