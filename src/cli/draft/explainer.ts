import type { SeedSentence } from '../../factcheck/seed.ts';
import { noteLine } from '../note-line.ts';
import type { Document } from './document.ts';
import { sourceCard } from './source-card.ts';

/** A sentence of a document, to be quoted in the first note. */
export interface Quote {
  readonly document: Document;
  readonly sentence: SeedSentence;
}

/** The days of the event. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Every file of a first `content/`, by its path: cards of all documents, a chapter and an overview that quote one sentence. */
export function draftExplainer(
  documents: readonly Document[],
  { document, sentence }: Quote,
  days: Days,
): ReadonlyMap<string, string> {
  const passage = document.seed.text.slice(sentence.start, sentence.end);
  const note = noteLine({ speaker: null, source: document.slug, passage });
  const label = /^\[\^([^\]]+)\]/u.exec(note)?.[1] ?? 'first';
  const told = `A document says: “${passage}”`;
  return new Map([
    ['content/site.yaml', site(days)],
    ['content/speakers.yaml', '# Who is quoted: slug, name, role, side, aliases.\n[]\n'],
    ['content/tolls.yaml', '# Every figure of a chart: who was counted, how many, by whom.\n[]\n'],
    ['content/charts.yaml', '# Which rows of the ledger a chart shows, and its words.\n[]\n'],
    [
      'content/overview.mdx',
      page(['title: What a document says', 'summary: A document says it.'], told, [
        `overview-${label}`,
        note.replace(`[^${label}]`, `[^overview-${label}]`),
      ]),
    ],
    [
      'content/chapters/first.mdx',
      page(['title: What a document says', 'summary: A document says it.', 'order: 1'], told, [
        label,
        note,
      ]),
    ],
    ...documents.map(
      (each) =>
        [
          `content/sources/${each.slug}.yaml`,
          sourceCard(each, each === document ? sentence : null),
        ] as const,
    ),
  ]);
}

function page(head: readonly string[], told: string, [label, note]: [string, string]): string {
  return `---\n${head.join('\n')}\n---\n\n${told}[^${label}]\n\n${note}\n`;
}

function site({ from, to }: Days): string {
  return `title: What the documents say # to be confirmed: titles may only repeat what noted sentences say
summary: A document says it.
language: en-GB
event: { from: ${from}, to: ${to} } # to be confirmed: the days within which a bare weekday is understood
publisher: not stated
contact: not stated
licence: not stated
cap: 0.5
groups: [] # people who are counted: id, label, terms
sides: [] # where speakers stand: id, label, status
spellings: [] # names in the house's spelling: name, kind, variants, also
avoid: [] # words to avoid: words, why, instead, allow
independent_check: none # to be confirmed: \`some\` where a document shows that somebody checked the figures
`;
}
