import { evidenceFor, type Context } from '../context.ts';
import type { Disagreement } from '../disagreement.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Block, Page, Use } from '../page.ts';
import { placeOf, type Statement } from '../statement.ts';
import { distinctionsOf, isShown, type Distinction } from '../distinction.ts';

/**
 * A statement whose passages hold what a registered side says points to the entry, once in its
 * paragraph, list item or row of a table, or in an exercise once a page, since its answer may tell;
 * and a pointer has such a statement beside it. Entries of
 * the register themselves may point to each other as they like; to the timeline they point themselves.
 */
export function disagreements(context: Context): Finding[] {
  const { disagreements: register, pages } = context.corpus;
  const bySource = Map.groupBy(
    register.flatMap((entry) => distinctionsOf(context, entry)),
    ({ evidence }) => evidence.source,
  );
  return pages
    .filter(({ kind }) => kind !== 'disagreement' && kind !== 'timeline')
    .flatMap((page) =>
      paragraphs(page).flatMap((blocks) => {
        const statements = blocks.flatMap((block) => context.inBlock.get(block) ?? []);
        const touched = touching(context, statements, (evidence) =>
          (bySource.get(evidence.source) ?? []).filter((side) => isShown(side, evidence)),
        );
        const pointers = pointersIn(context, blocks);
        return [
          ...[...touched.values()]
            .filter(({ entry }) => !pointers.some((pointer) => pointer.entry === entry.id))
            .map((touch) => unmarked(context, page, touch)),
          ...pointers
            .filter(({ entry }) => !touched.has(entry) && register.some(({ id }) => id === entry))
            .map(pointsToNothing),
        ];
      }),
    );
}

/** The first statement of a paragraph that touches an entry, and the passage by which it does. */
interface Touch {
  readonly entry: Disagreement;
  readonly statement: Statement;
  readonly evidence: Evidence;
}

function touching(
  context: Context,
  statements: readonly Statement[],
  find: (evidence: Evidence) => readonly Distinction[],
): Map<string, Touch> {
  const touched = new Map<string, Touch>();
  for (const statement of statements) {
    for (const evidence of evidenceFor(context, statement)) {
      for (const { entry } of find(evidence)) {
        if (!touched.has(entry.id)) touched.set(entry.id, { entry, statement, evidence });
      }
    }
  }
  return touched;
}

/** The blocks of a page that are read as one: the cells of a row together, all of an exercise, every other block alone. */
function paragraphs(page: Page): Block[][] {
  if (page.kind === 'exercise') return [[...page.blocks]];
  const rows = Map.groupBy(page.blocks, (block, i) => {
    if (block.kind !== 'cell') return `block ${i}`;
    return `row ${block.text.runs[0]?.line ?? block.references[0]?.place.line ?? 0}`;
  });
  return [...rows.values()];
}

function pointersIn(context: Context, blocks: readonly Block[]): (Use & { entry: string })[] {
  return blocks.flatMap(({ references }) =>
    references.flatMap(({ label, place }) => {
      const note = context.notes.get(label)?.note;
      return note?.kind === 'differ' ? [{ label, place, entry: note.entry }] : [];
    }),
  );
}

function unmarked(context: Context, page: Page, { entry, statement, evidence }: Touch): Finding {
  const known = page.notes.find((note) => note.kind === 'differ' && note.entry === entry.id);
  const label = known?.label ?? freeLabel(context, entry.id);
  const title =
    context.corpus.pages.find(({ kind, slug }) => kind === 'disagreement' && slug === entry.id)
      ?.title ?? '';
  return {
    ...placeOf(statement),
    rule: 'disagreement/unmarked',
    message: `Unexpected passage of the note \`${evidence.label}\` in a paragraph without a pointer, expected one to the entry \`${entry.id}\` (${title}), of which the passage gives one side`,
    remedy:
      page.kind === 'glossary'
        ? `Add \`${entry.id}\` to \`differ\` under the sentence.`
        : known
          ? `Write \`[^${label}]\` after the sentence.`
          : `Write \`[^${label}]\` after the sentence, and add the line \`[^${label}]: Differ: ${entry.id}\` to the definitions.`,
    expected: `[^${label}]: Differ: ${entry.id}`,
  };
}

/** The entry's id, or another label where some other note or row bears it. */
function freeLabel({ notes, tolls }: Context, entry: string): string {
  const taken = notes.get(entry)?.note;
  const isFree = !tolls.has(entry) && (!taken || taken.kind === 'differ');
  return isFree ? entry : `differ-${entry}`;
}

function pointsToNothing({ label, place, entry }: Use & { entry: string }): Finding {
  return {
    ...place,
    rule: 'disagreement/points-to-nothing',
    message: `Unexpected pointer \`${label}\` to the entry \`${entry}\`, expected a passage beside it that gives one of its sides`,
    remedy: 'Move it to the paragraph that says what is in question, or take it out.',
    found: label,
  };
}
