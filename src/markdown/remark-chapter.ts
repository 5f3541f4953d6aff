import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'unified';
import type { Finding } from '../factcheck/finding.ts';
import { setBackings, type Tags } from './backing.ts';
import { draftOf, setFaults, setUnknown } from './draft.ts';
import { setFold } from './fold.ts';
import { setNoteMarks, type Marks } from './note-mark.ts';
import { setPointers, type Pointer } from './pointer.ts';
import { setAddresses, setHeadingIds, setProse, setSigns } from './prose.ts';
import { setTables } from './table.ts';
import { setTerms, type TermLink } from './term.ts';

/** What a page's rendering needs to know of the rest of the site. */
export interface PageView extends Marks {
  /** What forbids to render the page. */
  readonly findings: readonly Finding[];
  /** All that is wrong with a draft; left out where whatever is wrong forbids to render the page. */
  readonly faults?: readonly Finding[] | undefined;
  /** The id of the heading of a section that is shown folded; by default none. */
  readonly fold?: string | undefined;
  /** What bears out the statement of a reference; by default nothing is said of it. */
  readonly tag?: Tags | undefined;
  /** The address of a path of this site, such as `/storm/`, under its base path. */
  readonly address: (path: string) => string;
  /** The terms that a text has, with their paths; by default none. */
  readonly terms?: (
    text: string,
  ) => readonly (Omit<TermLink, 'href'> & { readonly path: string })[];
  /** The entry of the register to which a label points, its path from the site's root; by default none. */
  readonly entry?: (label: string) => { readonly path: string; readonly title: string } | undefined;
}

/** `view` gets the path of the file as the build names it, mostly absolute; it may be called twice. */
export interface ChapterOptions {
  readonly view: (file: string) => PageView;
}

type Failing = { readonly path: string; fail: (reason: string, options: object) => never };

/**
 * Renders a page as it was checked: notes' marks, heading ids, tables, addresses, typography. Fails
 * with all findings at once, before the page is parsed, so that MDX's own words for a stray brace
 * are never seen. Of a draft that may not be rendered nothing is left, so that other pages can be.
 */
export const remarkChapter: Plugin<[ChapterOptions], Root> = function ({ view }) {
  const { parser } = this;
  if (parser) {
    const parse = parser as (text: string, file: object) => Root;
    this.parser = (document, file) => {
      const { findings, faults } = view(file.path);
      if (faults) return draftOf(findings, () => parse(document, file));
      refuse(findings, file);
      return parse(document, file);
    };
  }
  return (tree, file) => {
    const page = view(file.path);
    if (!page.faults) refuse(page.findings, file);
    setHeadingIds(tree);
    if (page.faults) {
      setFaults(tree, page.faults);
      setUnknown(tree, (label) => page.numbers.has(label) || page.entry?.(label) !== undefined);
    }
    setProse(tree);
    setAddresses(tree, page.address);
    if (page.tag) setBackings(tree, page.tag);
    const { terms, address } = page;
    if (terms)
      setTerms(tree, (text) =>
        terms(text).map(({ path, ...term }) => ({ ...term, href: address(path) })),
      );
    setPointers(tree, (label) => pointerOf(page, label));
    setNoteMarks(tree, page);
    setTables(tree);
    if (page.fold !== undefined) setFold(tree, page.fold);
    setSigns(tree);
  };
};

function pointerOf({ entry, address }: PageView, label: string): Pointer | undefined {
  const found = entry?.(label);
  return found && { href: address(found.path), title: found.title };
}

/** The plugins for `unified({ gfm: false, smartypants: false, remarkPlugins: chapterPlugins(view) })`. */
export function chapterPlugins(
  view: ChapterOptions['view'],
): [typeof remarkGfm, [typeof remarkChapter, ChapterOptions]] {
  return [remarkGfm, [remarkChapter, { view }]];
}

function refuse(findings: readonly Finding[], file: Failing): void {
  const [first] = findings;
  if (!first) return;
  const { line, column, rule } = first;
  const lines = findings.map((finding) => {
    const place = `${finding.line}:${finding.column}`;
    return `${place} ${finding.message} ${finding.remedy} (${finding.rule})`;
  });
  const heading = findings.length === 1 ? '' : `${findings.length} findings:\n`;
  file.fail(heading + lines.join('\n'), {
    place: { line, column },
    source: 'factcheck',
    ruleId: rule,
  });
}
