import type { Finding } from '../finding.ts';
import type { NotedPassage, Passages } from './quote.ts';
import type { Quote, Shown } from './shown.ts';

/** Every quotation of a page is a passage of its document to the character, and each note has its own whole. */
export function quotations(passages: Passages, page: Shown): Finding[] {
  const noted = Map.groupBy(page.quotes, ({ note }) => note);
  return [
    ...page.quotes.flatMap((quote) => {
      const known = passages.bySeed.get(quote.seed);
      if (known?.has(quote.text)) return [];
      const due = known ? 'words of a passage of that document' : 'a document of this site';
      return [finding(page, `\`${quote.text}\` from \`${quote.seed}\``, due)];
    }),
    ...[...noted].flatMap(([label, quotes]) => {
      const passage = label === null ? undefined : passages.byLabel.get(label);
      return passage && label !== null && !isWhole(quotes, passage)
        ? [
            finding(
              page,
              `\`${quotes.map(({ text }) => text).join(' […] ')}\` in the note \`${label}\``,
              `\`${passage.parts.join(' […] ')}\` of \`${passage.seed}\`, as ${passage.speaker ?? 'the document'} has it`,
            ),
          ]
        : [];
    }),
  ];
}

function isWhole(quotes: readonly Quote[], { seed, speaker, parts }: NotedPassage): boolean {
  return (
    quotes.length === parts.length &&
    quotes.every(
      (quote, i) => quote.text === parts[i] && quote.seed === seed && quote.speaker === speaker,
    )
  );
}

function finding(page: Shown, found: string, due: string): Finding {
  return {
    ...{ file: page.file, line: 1, column: 1 },
    rule: 'site/quotation',
    message: `Unexpected words ${found}, expected ${due}.`,
    remedy:
      'Show the passage as it stands in its document; nothing may be set, trimmed or escaped twice.',
  };
}
