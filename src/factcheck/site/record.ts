import { NOT_STATED, type Corpus } from '../corpus.ts';
import { labelOf } from '../countable.ts';
import { POSITION_FROM, toldId, toldOf } from '../map/locality.ts';
import { locate } from '../passage.ts';
import { statements } from '../statement.ts';
import { whenInWords } from '../timeline/when.ts';
import { datingsOf } from './chart-text.ts';

/** What a field of a record may hold. */
export type Value = string | number | boolean | null;

/** The fields of one record as the content has them. */
export type Fields = Readonly<Record<string, Value>>;

/** The records that a table of the site must hold, by key; null where no table has the name. */
export function recordsOf(corpus: Corpus, table: string): ReadonlyMap<string, Fields> | null {
  const make = TABLES[table];
  return make ? new Map(make(corpus).map((fields) => [keyOf(table, fields), fields])) : null;
}

/** What tells the records of a table apart. */
export function keyOf(table: string, record: Readonly<Record<string, unknown>>): string {
  const names = KEYS[table] ?? ['id'];
  return names.map((name) => String(record[name])).join(' ');
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  people: ['slug'],
  disagreements: ['id', 'note'],
  statements: ['page', 'notes', 'text'],
};

const TABLES: Readonly<Record<string, (corpus: Corpus) => Fields[]>> = {
  tolls: (corpus) =>
    corpus.tolls.map((toll) => ({
      ...{ id: toll.id, group: toll.group, measure: toll.measure, bound: toll.bound },
      group_label: labelOf(corpus.site, toll.group),
      whom: toll.whom ?? null,
      number: toll.number,
      // Days that no document states are where a drawing puts the row, and no fact.
      window_from: toll.window.label === NOT_STATED ? null : toll.window.from,
      window_to: toll.window.label === NOT_STATED ? null : toll.window.to,
      window_label: toll.window.label,
      as_of: toll.asOf,
      remark: toll.remark ?? null,
      ...saidOf(corpus, toll),
    })),
  timeline: (corpus) =>
    [...datingsOf(corpus).values()].map((dating) => {
      const event = corpus.timeline.find(({ dated }) => dated.includes(dating));
      return {
        ...{ id: dating.label, event: event?.id ?? null, what: event?.what ?? null },
        from: dating.days?.from ?? null,
        to: dating.days?.to ?? null,
        ...{ at: dating.at, about: dating.about, by: dating.by, reported: dating.reported },
        when: whenInWords(dating),
        ...saidOf(corpus, dating),
      };
    }),
  places: (corpus) => {
    const page = corpus.pages.find(({ map }) => map !== undefined);
    return corpus.places.flatMap(({ slug, name, position }) =>
      toldOf(corpus.places, slug).map((told) => {
        const passages = told.notes.flatMap(({ label }) =>
          (page?.notes ?? []).flatMap((note) =>
            note.kind === 'passage' && note.label === label ? [note] : [],
          ),
        );
        const said = passages.map((note) => saidOf(corpus, note));
        const all = (field: string): Value[] => said.flatMap((one) => one[field] ?? []);
        const voiced = said.filter(({ speaker_name }) => speaker_name !== null);
        return {
          ...{ id: toldId(slug, told), place: slug, name, statement: told.what },
          latitude: position?.latitude ?? null,
          longitude: position?.longitude ?? null,
          gazetteer: position?.gazetteer ?? null,
          position_from: position === null ? null : POSITION_FROM,
          status: voiced[0]?.status ?? 'reported',
          speakers: joined(all('speaker')),
          speaker_names: joined(all('speaker_name')),
          sources: joined(all('source')),
          source_names: joined(all('source_name')),
          notes: joined(passages.map(({ label }) => label)),
        };
      }),
    );
  },
  people: ({ speakers, site }) =>
    speakers.map(({ slug, name, role, side, plural, unnamed = null }) => {
      const own = site.sides.find(({ id }) => id === side);
      return {
        ...{ slug, name, role, side, plural, unnamed },
        side_label: own?.label ?? side,
        status: own?.status ?? 'reported',
      };
    }),
  disagreements: (corpus) =>
    corpus.disagreements.flatMap(({ id, kind, matters, sides }) => {
      const page = corpus.pages.find((one) => one.kind === 'disagreement' && one.slug === id);
      return sides.flatMap(({ note: label, asOf }) => {
        const note = page?.notes.find((other) => other.label === label);
        if (!page || note?.kind !== 'passage') return [];
        const { title, summary } = page;
        const path = `/disagreements/${id}/`;
        return [
          {
            id,
            kind,
            matters,
            title,
            summary,
            path,
            note: label,
            as_of: asOf,
            ...saidOf(corpus, note),
          },
        ];
      });
    }),
  passages: (corpus) => {
    const noted = corpus.pages.flatMap(({ notes }) =>
      notes.flatMap((note) => (note.kind === 'passage' ? [note] : [])),
    );
    const rows = corpus.tolls.map((toll) => ({ ...toll, label: toll.id }));
    return [...rows, ...noted].map((said) => ({
      id: said.label,
      path: `/sources/${said.source}/`,
      ...saidOf(corpus, said),
    }));
  },
  statements: ({ pages }) =>
    pages.flatMap((page) =>
      // A sentence of the map has no address of its own, and stands in another file than its page.
      statements(page).flatMap(({ text, labels, block }) =>
        labels.length === 0 || block.text.file !== page.file
          ? []
          : [{ page: page.slug, section: block.section, text, notes: labels.join(' ') }],
      ),
    ),
};

/** Each of some values once; null for none. What stands between them is nobody's fact. */
function joined(values: readonly Value[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join(' ');
}

interface Said {
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
}

/** Who says it, in which document, in which words. */
function saidOf({ speakers, sources, site }: Corpus, said: Said): Fields {
  const speaker = speakers.find(({ slug }) => slug === said.speaker);
  const source = sources.find(({ slug }) => slug === said.source);
  const spans = source ? (locate(source.seed, said.parts) ?? []) : [];
  return {
    speaker: said.speaker,
    speaker_name: speaker?.name ?? null,
    status: site.sides.find(({ id }) => id === speaker?.side)?.status ?? 'reported',
    source: said.source,
    source_name: source?.short ?? null,
    machine_written: source !== undefined && source.machine.value !== NOT_STATED,
    passage: spans.map(({ start, end }) => source?.seed.text.slice(start, end)).join(' […] '),
  };
}
