import type { Context } from '../context.ts';
import type { LeftOut, Source } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { SeedSentence } from '../seed.ts';
import { shares, unquoted } from '../share.ts';

/** No source is quoted beyond its cap, and every article sentence is quoted or left out with a reason. */
export function sources(context: Context): Finding[] {
  return [
    ...shares(context).flatMap(({ slug, share, cap, quoted, words }): Finding[] => {
      const source = context.sources.get(slug);
      if (!source || share <= cap) return [];
      return [
        {
          ...source.place,
          rule: 'sources/cap',
          message: `Unexpected ${percent(share)} of the words of \`${slug}\` quoted, expected at most ${percent(cap)}`,
          remedy: `Take words out of its passages, ${quoted - Math.floor(words * cap)} at least; the longest are ${longest(context, source)}. Quote the clause that carries the fact.`,
        },
      ];
    }),
    ...context.corpus.sources.flatMap((source) => accounted(context, source)),
  ];
}

/** The labels of a source's longest passages, with their words. */
function longest(context: Context, source: Source): string {
  const passages = (context.ofSource.get(source) ?? []).map(({ label, text }) => ({
    label,
    words: text.split(/\s+/u).length,
  }));
  return passages
    .sort((a, b) => b.words - a.words)
    .slice(0, 4)
    .map(({ label, words }) => `\`${label}\` (${words})`)
    .join(', ');
}

function accounted(context: Context, source: Source): Finding[] {
  const { seed } = source;
  const open = new Set(unquoted(context, source));
  const findings: Finding[] = [];
  for (const entry of source.leftOut) {
    const matched = matches(source, entry);
    if (matched.length === 0) {
      findings.push({
        ...entry.place,
        rule: 'sources/left-out-absent',
        message: `Unexpected opening \`${entry.opening}\`, expected the first words of ${entry.whole ? 'a paragraph' : 'a sentence'} of \`${seed.file}\``,
        remedy: 'Copy the opening words from the document.',
      });
    } else if (!matched.some((sentence) => open.has(sentence))) {
      findings.push({
        ...entry.place,
        rule: 'sources/left-out-quoted',
        message: `Unexpected left-out entry \`${entry.opening}\`, expected words that the site does not quote`,
        remedy: 'Delete the entry: the site quotes these words after all.',
      });
    }
    for (const sentence of matched) open.delete(sentence);
  }
  for (const sentence of open) {
    const words = seed.text.slice(sentence.start, sentence.end);
    findings.push({
      ...source.place,
      rule: 'sources/unaccounted',
      message: `Unexpected sentence of \`${seed.file}\`, line ${sentence.line}, of which less than half is quoted, expected it used or left out: \`${words.length > 110 ? `${words.slice(0, 110)}…` : words}\``,
      remedy: `Use it in a chapter, or add \`- { sentence: ${JSON.stringify(opening(words))}, reason: … }\` under \`left_out\`.`,
    });
  }
  return findings;
}

/** The first words of a sentence, by which a left-out entry finds it. */
function opening(sentence: string): string {
  return /^(?:\S+\s+){0,7}\S+/u.exec(sentence)?.[0] ?? sentence;
}

/** The sentences that a left-out entry covers: one, or all of a paragraph; a repeated one at each place. */
export function matches({ seed }: Source, { opening, whole }: LeftOut): SeedSentence[] {
  const starting = seed.sentences.filter(({ start }) => seed.text.startsWith(opening, start));
  if (!whole) return starting;
  const lines = new Set(
    starting
      .filter(
        ({ start, line }) => seed.text.slice(seed.lines[line - 1]?.start, start).trim() === '',
      )
      .map(({ line }) => line),
  );
  return seed.sentences.filter(({ line }) => lines.has(line));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
