import type { Corpus } from '../factcheck/corpus.ts';
import { byPlace, type Finding } from '../factcheck/finding.ts';
import type { Block } from '../factcheck/page.ts';
import { firstGaps } from '../factcheck/gap.ts';
import { fileOf } from '../factcheck/site/page-file.ts';
import { lettersOf, type BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';
import type { Expected } from './expected.ts';
import { findDeadLinks, type Home } from './links.ts';
import { findLost, type Published } from './published.ts';
import { forwardFindings } from './forward.ts';
import { isIndexFile } from './search/file.ts';

/** What a built site is held against. */
export interface Demand {
  readonly corpus: Corpus;
  readonly expected: Expected;
  readonly published: Published;
  readonly home: Home;
}

/** Whatever keeps a built site from being whole: pages, text, notes, ids, links; sorted by place. */
export function findGaps(site: BuiltSite, demand: Demand): Finding[] {
  const { corpus, expected, published, home } = demand;
  return [
    ...missing(site, expected),
    ...stray(site, expected),
    ...site.pages.flatMap(duplicates),
    ...corpus.pages.flatMap((page) => lostText(site.pages, corpus, page)),
    ...findDeadLinks(site, home),
    ...findLost(published, site.pages, corpus.forwards),
    ...forwardFindings(corpus, site.pages, published),
  ].sort(byPlace);
}

function missing(site: BuiltSite, expected: Expected): Finding[] {
  const there = new Set(site.files);
  return [...expected.pages, ...expected.files]
    .filter((file) => !there.has(file))
    .map((file) =>
      gap(file, 'missing', `Unexpected lack of \`${file}\`, expected it in the built site.`, ROUTE),
    );
}

const ROUTE = 'See that a route in `src/pages` makes it, and that `src/cli/expected.ts` knows.';

function stray(site: BuiltSite, expected: Expected): Finding[] {
  const known = new Set([...expected.pages, ...expected.files]);
  return site.files
    .filter((file) => !isIndexFile(file))
    .filter((file) => !known.has(file) && !/^_astro\/[^/]+(?<!\.map)$/u.test(file))
    .map((file) =>
      gap(file, 'stray', `Unexpected file \`${file}\`, expected only what is called for.`, ROUTE),
    );
}

function duplicates(page: BuiltPage): Finding[] {
  const seen = new Set<string>();
  const twice = page.ids.filter((id) => seen.has(id) || !seen.add(id));
  return [...new Set(twice)].map((id) =>
    gap(
      page.file,
      'duplicate-id',
      `Unexpected second \`id="${id}"\`, expected each id once on a page.`,
      'Rename one of the two headings or notes.',
    ),
  );
}

/** The text and notes of a page of the content that are not on the page built for it; `repeated` are texts of another page that it has to have too. */
export function lostText(
  pages: readonly BuiltPage[],
  corpus: Corpus,
  page: Corpus['pages'][number],
  repeated: readonly Block[] = page.kind === 'overview' ? firstGaps(corpus) : [],
): Finding[] {
  const chapter = page.kind === 'chapter';
  const file = fileOf(page);
  const built = pages.find((each) => each.file === file);
  if (!built) return [];
  const remedy = `See what \`${page.file}\` has that the page lacks; a component may swallow it.`;
  const lost: string[] = [];
  if (chapter && !built.chapters.includes(page.slug)) {
    lost.push(
      `Unexpected lack of \`<article data-chapter="${page.slug}">\`, expected the chapter.`,
    );
  }
  const text = [...page.blocks, ...repeated].map((block) => block.text.value);
  for (const words of text.filter((value) => !built.letters.includes(lettersOf(value)))) {
    lost.push(
      `Unexpected lack of \`${words.slice(0, 60)}\`, expected all of the text of its page.`,
    );
  }
  const notes = new Set(built.notes);
  for (const label of labels(page).filter((each) => !notes.has(`fn-${each}`))) {
    lost.push(`Unexpected lack of the note \`${label}\`, expected every note of its page.`);
  }
  return lost.map((message) => gap(file, 'lost', message, remedy));
}

/** The notes that a reader must find at the foot of the page. */
function labels(page: Corpus['pages'][number]): string[] {
  return [...new Set([...page.notes, ...page.uses].map(({ label }) => label))];
}

function gap(file: string, rule: string, message: string, remedy: string): Finding {
  return { file, line: 1, column: 1, rule: `site/${rule}`, message, remedy };
}
