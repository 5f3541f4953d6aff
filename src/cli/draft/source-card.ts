import { matches } from '../../factcheck/rules/source.ts';
import type { LeftOut, Source } from '../../factcheck/corpus.ts';
import type { SeedSentence } from '../../factcheck/seed.ts';
import type { Document } from './document.ts';

const UNREAD = 'to be confirmed: not used yet';

/** `content/sources/<slug>.yaml` of a document: what it says of itself, and all that is not quoted yet as left out. */
export function sourceCard(document: Document, quoted: SeedSentence | null): string {
  const { seed, sha256, short, title, days } = document;
  const text = JSON.stringify(title.text);
  const named = days[0] ? `; it names ${days[0].words} first` : '';
  return `seed: ${seed.file}
sha256: ${sha256}
short: ${short} # to be confirmed: it may claim nothing that the document does not
title: { value: ${text}, passage: ${text} } # to be confirmed: its first line
publisher: not stated # to be confirmed
author: not stated # to be confirmed
published: not stated # to be confirmed${named}
time: not stated # to be confirmed
address: not stated # to be confirmed
licence: not stated # to be confirmed
agencies: not stated # to be confirmed
machine: not stated # to be confirmed: whether it says that a machine wrote it
trust: To be confirmed.
lines: # every other line is article; headlines and bylines are about, menus and residue furniture
  about: [${title.line}]
  furniture: []
${leftOut(document, quoted)}`;
}

function leftOut({ seed }: Document, quoted: SeedSentence | null): string {
  const articles = seed.sentences.filter(({ line }) => seed.lines[line - 1]?.kind === 'article');
  const covered = new Set<SeedSentence>(quoted ? [quoted] : []);
  const rows: string[] = [];
  for (const sentence of articles) {
    if (covered.has(sentence)) continue;
    const opening = openingOf(seed.text.slice(sentence.start, sentence.end));
    const whole = sentence.line !== quoted?.line;
    const entry: LeftOut = {
      ...{ opening, whole, reason: UNREAD },
      place: { file: '', line: 1, column: 1 },
    };
    for (const each of matches({ seed } as Source, entry)) covered.add(each);
    covered.add(sentence);
    rows.push(
      `  - { ${whole ? 'paragraph' : 'sentence'}: ${JSON.stringify(opening)}, reason: ${JSON.stringify(UNREAD)} }`,
    );
  }
  return rows.length === 0 ? 'left_out: []\n' : `left_out:\n${rows.join('\n')}\n`;
}

/** The first words of a sentence, as many as tell it from others. */
function openingOf(sentence: string): string {
  const words = /^(?:\S+\s+){0,11}\S+/u.exec(sentence)?.[0] ?? sentence;
  return words.slice(0, 200);
}
