import { NOT_STATED, type Corpus, type Source } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { fold } from '../typography.ts';
import { passagesOf } from './quote.ts';
import { fileOf } from './page-file.ts';
import type { ClaimShown, Shown } from './shown.ts';

/**
 * The claims in the structured data of a page are the sides of its entry of the register, each with its words, who
 * says them and its document, and nothing else; no other page has any.
 */
export function claims(corpus: Corpus, page: Shown): Finding[] {
  const shown = (page.claims ?? []).map(compared);
  const due = dueOn(corpus, page.file).map(compared);
  return [
    ...shown
      .filter((claim) => !due.includes(claim))
      .map((claim) => finding(page, `claim \`${claim}\``, 'a side of the entry, as it stands')),
    ...due
      .filter((claim) => !shown.includes(claim))
      .map((claim) => finding(page, 'lack of a claim', `\`${claim}\``)),
  ];
}

function dueOn(corpus: Corpus, file: string): ClaimShown[] {
  const page = corpus.pages.find((one) => one.kind === 'disagreement' && fileOf(one) === file);
  if (!page) return [];
  const entry = corpus.disagreements.find(({ id }) => id === page.slug);
  if (!entry) return [];
  const { byLabel } = passagesOf({ ...corpus, pages: [page], tolls: [] });
  return entry.sides.flatMap(({ note: label }) => {
    const note = page.notes.find((one) => one.label === label);
    const source = corpus.sources.find(
      ({ slug }) => note?.kind === 'passage' && slug === note.source,
    );
    const passage = byLabel.get(label);
    if (!passage || !source) return [];
    const speaker = corpus.speakers.find(({ slug }) => slug === passage.speaker);
    const name = speaker && speaker.name.charAt(0).toUpperCase() + speaker.name.slice(1);
    return [
      {
        '@type': 'Claim',
        '@id': `#side-${label}`,
        text: passage.parts.join(' […] '),
        ...(name === undefined ? {} : { author: name }),
        appearance: { '@type': 'CreativeWork', ...statedIn(source) },
      },
    ];
  });
}

function statedIn({ title, published, address }: Source): Record<string, string> {
  const facts = { name: title.value, datePublished: published.value, url: address.value };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== NOT_STATED));
}

/** A claim as text: neither the order of keys nor the signs in which our own words are set say anything. */
function compared({ text, ...ours }: ClaimShown): string {
  return `${JSON.stringify(text)} ${fold(JSON.stringify(sorted(ours)))}`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function finding({ file }: Shown, found: string, due: string): Finding {
  return {
    ...{ file, line: 1, column: 1 },
    rule: 'site/claim',
    message: `Unexpected ${found} in the structured data, expected ${due}.`,
    remedy: 'Make the claims of the sides of the entry alone, with what their documents state.',
  };
}
