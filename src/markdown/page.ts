import type { Note, Page, PageKind } from '../factcheck/page.ts';
import { byPlace, type Finding } from '../factcheck/finding.ts';
import { checkAltered } from './altered.ts';
import { readBody, type ChartRows } from './body.ts';
import { blotted, findDefinitions, type Definition } from './definition.ts';
import { readFrontmatter } from './frontmatter.ts';
import { checkHidden } from './hidden.ts';
import { inspect } from './inspection.ts';
import { checkLength } from './length.ts';
import { manuscript as manuscriptOf, type Manuscript } from './manuscript.ts';
import { readNote } from './note.ts';
import { checkReferences } from './reference.ts';
import { checkSize } from './size.ts';
import { checkSurroundings, isWrapped } from './surroundings.ts';
import { parsePage } from './syntax.ts';

/** What is known of a page before it is read. */
export interface PageOptions {
  readonly kind: PageKind;
  readonly slug: string;
  readonly chartRows: ChartRows;
}

/** A page, or null where it cannot be read, and all that is wrong with it, in the order of its lines. */
export interface PageReading {
  readonly page: Page | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads an MDX file. `page` is null where the file or a sentence is too long, its frontmatter is incomplete or
 * its MDX does not parse; the findings then still name all else that could be seen. A page with
 * findings may lack the notes that they are about.
 */
export function readPage(file: string, raw: string, options: PageOptions): PageReading {
  const manuscript = manuscriptOf(file, raw);
  const tooLarge = checkSize(manuscript);
  if (tooLarge.length > 0) return { page: null, findings: tooLarge };

  const { frontmatter, findings: inHead, end } = readFrontmatter(manuscript, options.kind);
  const definitions = findDefinitions(manuscript, end);
  const { notes, findings: inNotes } = readNotes(definitions, manuscript);
  const { tree, findings: inSyntax } = parsePage(manuscript, blotted(manuscript, definitions));
  const findings = [...inHead, ...inNotes, ...inSyntax];
  findings.push(...checkSurroundings(manuscript, definitions));
  if (!tree) return { page: null, findings: findings.toSorted(byPlace) };

  const { findings: inBody, ...body } = readBody(tree, manuscript, options.chartRows);
  const tooLong = checkLength(frontmatter, body.blocks);
  const references = body.blocks.flatMap((block) => block.references);
  findings.push(...inspect(tree, manuscript), ...inBody, ...tooLong);
  findings.push(...checkHidden(frontmatter, body.blocks));
  findings.push(...checkReferences(definitions, references, notes));
  const wrapped = findings.filter(({ rule }) => rule === 'note/wrapped').map(({ line }) => line);
  const apparent = ({ rule, line }: Finding): boolean =>
    rule.startsWith('input/') && wrapped.includes(line);
  const readable = frontmatter !== null && inSyntax.length === 0 && tooLong.length === 0;
  const { kind, slug } = options;
  const page = readable ? { kind, slug, file, ...frontmatter, ...body, notes } : null;
  return { page, findings: findings.filter((each) => !apparent(each)).toSorted(byPlace) };
}

/** The notes of a page, the first of each label, and what is wrong with their lines. */
function readNotes(
  definitions: readonly Definition[],
  manuscript: Manuscript,
): { notes: Note[]; findings: Finding[] } {
  const notes = new Map<string, Note>();
  const findings: Finding[] = [];
  for (const definition of definitions) {
    const reading = readNote(definition.line, definition.place);
    if (!isWrapped(manuscript, definition)) findings.push(...reading.findings);
    if (!reading.note) continue;
    findings.push(...checkAltered(definition));
    const { label } = reading.note;
    if (!notes.has(label)) notes.set(label, reading.note);
  }
  return { notes: [...notes.values()], findings };
}
