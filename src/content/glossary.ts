import * as z from 'zod';
import { NOT_STATED } from '../factcheck/corpus.ts';
import type { Explanation, Saying, Term } from '../factcheck/glossary/term.ts';
import type { Place } from '../factcheck/place.ts';
import { id, line, list, mapping, notStated, words } from './field.ts';
import { statsOf } from './file.ts';
import { labelOf } from './label.ts';
import { isWhole, partsOf } from './passage-parts.ts';
import { reportUnknown } from './reference.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { SPEAKERS_FILE } from './speaker.ts';
import type { Known } from './toll.ts';

/** Where the terms stand, which may be absent. */
export const GLOSSARY_FILE = 'content/glossary.yaml';

const sayingSchema = mapping({
  speaker: z.union([notStated, id], 'the slug of a speaker, or `not stated`').default(NOT_STATED),
  source: id,
  passage: line.refine(isWhole, 'words on both sides of each `[…]`'),
});

const toldSchema = mapping({
  what: line,
  said: list(sayingSchema).refine((all) => all.length > 0, 'one passage at least'),
  differ: words,
});

/** What the file may hold, key by key. */
export const termSchema = mapping({
  slug: id,
  name: line,
  told: list(toldSchema).refine((all) => all.length > 0, 'one sentence at least'),
});

/** Reads `content/glossary.yaml`, in the order of the alphabet; where there is no such file no term is explained. */
export function readGlossary(
  root: string,
  known: Pick<Known, 'speakers' | 'sources'>,
  report: Report,
): Term[] {
  if (statsOf(root, GLOSSARY_FILE) === 'missing') return [];
  const read = readRows(root, GLOSSARY_FILE, termSchema, 'slug', report);
  const names = new Map<string, number>();
  const terms = (read?.rows ?? []).map(({ value, place, placeOf }): Term => {
    const { slug, name, told } = value;
    reportSame(names, name, placeOf('name'), report);
    const taken = new Map<string, number>();
    const sayingOf = (row: z.output<typeof sayingSchema>, at: Place): Saying => {
      const speaker = row.speaker === NOT_STATED ? null : row.speaker;
      reportUnknown(at, 'speaker', SPEAKERS_FILE, speaker, known.speakers, report);
      reportUnknown(at, 'source', 'content/sources/', row.source, known.sources, report);
      const label = labelOf(taken, `term-${slug}`, speaker, row.source);
      return { label, speaker, source: row.source, parts: partsOf(row.passage), place: at };
    };
    return {
      ...{ slug, name, place },
      told: told.map(
        ({ what, said, differ }, i): Explanation => ({
          ...{ what, place: placeOf('told', i, 'what') },
          said: said.map((row, n) => sayingOf(row, placeOf('told', i, 'said', n))),
          differ: differ.map((entry, n) => ({ entry, place: placeOf('told', i, 'differ', n) })),
        }),
      ),
    };
  });
  return terms
    .filter((term, i) => terms.findIndex(({ slug }) => slug === term.slug) === i)
    .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** Reports a term with the name of an earlier one. */
function reportSame(names: Map<string, number>, name: string, place: Place, report: Report): void {
  const line = names.get(name);
  if (line === undefined) {
    names.set(name, place.line);
    return;
  }
  report({
    ...place,
    rule: 'input/double',
    message: `Unexpected second term with the name ${shown(name)}, expected it once: line ${line} has it.`,
    remedy: 'Correct or remove one of the two.',
  });
}
