import { check } from '../../src/factcheck/check.ts';
import type { Corpus, Site, Source, Speaker, Toll } from '../../src/factcheck/corpus.ts';
import { errorsIn, type Finding } from '../../src/factcheck/finding.ts';
import { readPage } from '../../src/markdown/page.ts';
import { source } from '../content/storm.ts';

const AT = { file: 'content/storm.yaml', line: 1, column: 1 };

/** A made-up report on a storm. Each line is a paragraph. */
export const REPORT = [
  'The storm reached Port Alda at around 03:00 on 2 March 2031 and spanned at least nine districts, including Merrow and Tarn.',
  'The harbour office said on Sunday that at least 145 sailors were killed over 40 hours, while adding that 17 pilots were injured. It also stated that the quay at Merrow would reopen. The fishers’ union claimed that 280 sailors had drowned. However, the union provided no proof.',
  'According to the coast watch, no boat was lost in Tarn. The lighthouse was reportedly struck by lightning.',
  'Dana Reyes, the mayor of Port Alda, said the port was calm. “We are counting them. We will not stop,” she said. “Nobody is forgotten.”',
  'Looters attempted to break into the bank in Merrow, and 7 guards were captured. The bank is the largest in Port Alda.',
  'Ferries stopped because of the storm, and about 50,000 people lost power. More than a dozen roads were closed.',
  'Some parts of Merrow were almost deserted by Thursday. All roads were open, except for the one to Tarn. A family from Tarn was housed in the school in Merrow.',
  'Before the flood, guards injured 12 looters. The looters lost 30 boats on Monday, with 9 boats lost on Tuesday alone. Among the dead were 5 women and 3 men.',
  'The mayor said that the council will pay the rent. Fares were 26% higher than the year before. The harbour office said that there were no reports of deaths in Merrow.',
  'The barrier prevented significant damage. Most of the ferries were late. The union said it drowned 4 pilots and captured 6 pilots.',
  'The coast watch said it worked alongside the harbour office. The school in Merrow and the mill in Tarn were shut. From Monday to Friday 8 cranes were lost. Officials said that looters lost the ferry.',
  'Officials accused the union of delay, an allegation the fishers’ union strongly denied.',
].join('\n');

/** A second made-up document, which a machine wrote. */
export const LETTER = [
  'The storm reached Port Alda at around 03:00 on 2 March 2031 and spanned at least nine districts, including Merrow and Tarn.',
  'The mayor of Port Alda said the port was shut.',
  'Two sailors were rescued near Tarn on Monday.',
].join('\n');

const spelling = (
  name: string,
  kind: 'place' | 'person' | 'body',
  variants: string[] = [],
  also: string[] = [],
) => ({
  ...{ name, kind, variants, also },
  place: AT,
});

const SITE: Site = {
  title: 'The storm',
  summary: 'A storm.',
  language: 'en-GB',
  event: { from: '2031-03-01', to: '2031-03-07' },
  independentCheck: 'none',
  publisher: 'not stated',
  contact: 'not stated',
  licence: 'not stated',
  authors: [],
  about: { written: 'not stated', reviewed: 'not stated', warning: 'not stated' },
  cap: 0.5,
  groups: [
    { id: 'sailors', label: 'Sailors', terms: ['sailors', 'sailor', 'seamen', 'seaman'] },
    { id: 'pilots', label: 'Pilots', terms: ['pilots', 'pilot'] },
    { id: 'looters', label: 'Looters', terms: ['looters', 'looter'], side: 'gang' },
    { id: 'guards', label: 'Guards', terms: ['guards', 'guard'], side: 'town' },
    { id: 'crew', label: 'Crew', terms: ['women', 'men'] },
  ],
  sides: [
    { id: 'town', label: 'Official', status: 'official' },
    { id: 'gang', label: 'Claimed', status: 'claimed' },
  ],
  spellings: [
    spelling('Port Alda', 'place', ['Alda Port']),
    spelling('Merrow', 'place', ['Merow']),
    spelling('Tarn', 'place'),
    spelling('Dana Reyes', 'person', [], ['Reyes']),
  ],
  avoid: [
    {
      words: ['wrecker', 'wreckers'],
      why: 'A label.',
      instead: 'looters',
      allow: 'attributed',
      place: AT,
    },
    {
      words: ['heroic', 'claimed'],
      why: 'A judgement.',
      instead: 'said',
      allow: 'quoted',
      place: AT,
    },
  ],
  events: [
    { id: 'killed', words: ['killed', 'drowned', 'died', 'dead', 'deaths'], place: AT },
    { id: 'injured', words: ['injured', 'hurt'], place: AT },
    { id: 'captured', words: ['captured', 'seized'], place: AT },
    { id: 'broken-into', words: ['break into', 'broke into'], place: AT },
    { id: 'lost', words: ['lost'], place: AT },
    { id: 'forgotten', words: ['forgotten'], place: AT },
  ],
  place: AT,
};

const speaker = (slug: string, name: string, aliases: string[], plural = false): Speaker => ({
  ...{ slug, name, aliases, plural },
  role: name,
  side: 'town',
  place: AT,
});

const SPEAKERS: readonly Speaker[] = [
  speaker('harbour-office', 'the harbour office', ['harbour office']),
  speaker('union', "the fishers' union", ["fishers' union", 'union']),
  speaker('coast-watch', 'the coast watch', ['coast watch']),
  speaker('mayor', 'Dana Reyes', [
    'Dana Reyes, the mayor of Port Alda',
    'mayor of Port Alda',
    'mayor',
    'Reyes',
  ]),
  speaker('officials', 'officials', ['officials'], true),
];

/** What a made-up explainer holds besides its two documents, its speakers and its settings. */
export interface Explainer {
  /** The Markdown of the page below its frontmatter. */
  readonly body: string;
  readonly title?: string;
  readonly summary?: string;
  readonly tolls?: readonly Toll[];
  readonly sources?: readonly Source[];
  readonly site?: Partial<Site>;
}

/** Reads a page over the two documents; throws where the page itself cannot be read. */
export function corpusOf({
  body,
  title = 'What is told',
  summary = 'What the documents say.',
  tolls = [],
  sources,
  site,
}: Explainer): Corpus {
  const raw = `---\ntitle: ${title}\nsummary: ${summary}\norder: 1\n---\n\n${body}\n`;
  const { page, findings } = readPage('content/chapters/storm.mdx', raw, {
    kind: 'chapter',
    slug: 'storm',
    chartRows: () => null,
  });
  if (!page || findings.length > 0) throw new Error(`invalid page: ${JSON.stringify(findings)}`);
  return {
    site: { ...SITE, ...site },
    sources: sources ?? [
      source('report', REPORT),
      source('letter', LETTER, 'A machine wrote this'),
    ],
    speakers: SPEAKERS,
    tolls,
    charts: [],
    disagreements: [],
    timeline: [],
    places: [],
    glossary: [],
    forwards: [],
    ...{ corrections: [], published: null },
    pages: [page],
  };
}

/** The errors found on a page, leaving out what every small explainer lacks: the rest of its documents. */
export function findingsOf(explainer: Explainer): Finding[] {
  return errorsIn(check(corpusOf(explainer))).filter(({ rule }) => rule !== 'sources/unaccounted');
}

/** The rules that a statement with one note or more breaks; notes are `speaker, source: "passage"`. */
export function rulesOf(statement: string, ...notes: string[]): string[] {
  const labels = notes.map((_, i) => `note-${'abcdef'.charAt(i)}`);
  const marks = labels.map((label) => `[^${label}]`).join('');
  const definitions = notes.map((note, i) => `[^${labels[i]}]: ${note}`).join('\n');
  return findingsOf({ body: `${statement}${marks}\n\n${definitions}` }).map(({ rule }) => rule);
}
