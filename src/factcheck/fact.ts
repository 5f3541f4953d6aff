import { contextOf, evidenceFor } from './context.ts';
import type { Corpus, Toll } from './corpus.ts';
import type { Place } from './place.ts';
import { placeOf } from './statement.ts';
import { momentOf } from './timeline/event.ts';

/** What a site says in one place: a statement, a passage with its speaker, a figure, a dating, or who somebody is. */
export interface Fact {
  readonly kind: 'statement' | 'passage' | 'figure' | 'dating' | 'speaker' | 'source';
  /** Its address: `page#label` of a statement, a label, an id or a slug; unlike that of any other fact of its kind. */
  readonly key: string;
  readonly text: string;
  /** The passages that it rests on, each with its label, speaker and source. */
  readonly passages: readonly string[];
  readonly place: Place;
}

/** All that a site says. */
export function allFacts(corpus: Corpus): Fact[] {
  const context = contextOf(corpus);
  const seen = new Map<string, number>();
  const statements = context.statements.map((statement): Fact => {
    const address = `${statement.page.slug}#${statement.labels[0] ?? ''}`;
    const count = (seen.get(address) ?? 0) + 1;
    seen.set(address, count);
    return {
      kind: 'statement',
      key: count === 1 ? address : `${address} (${count})`,
      text: statement.text,
      passages: evidenceFor(context, statement).map(({ label, speaker, source, parts }) =>
        cited(label, speaker, source.slug, parts),
      ),
      place: placeOf(statement),
    };
  });
  const plain = { passages: [] };
  return [
    ...statements,
    ...[...context.notes.values()].flatMap(({ note }): Fact[] =>
      note.kind === 'passage'
        ? [{ kind: 'passage', key: note.label, ...plain, text: said(note), place: note.place }]
        : [],
    ),
    ...corpus.tolls.map((toll): Fact => {
      const passages = [cited(toll.id, toll.speaker, toll.source, toll.parts)];
      return { kind: 'figure', key: toll.id, text: rowText(toll), passages, place: toll.place };
    }),
    ...corpus.timeline.flatMap(({ dated }) =>
      dated.map((dating): Fact => {
        const passages = [cited(dating.label, dating.speaker, dating.source, dating.parts)];
        const text = momentOf(dating);
        return { kind: 'dating', key: dating.label, text, passages, place: dating.place };
      }),
    ),
    ...corpus.speakers.map(({ slug, name, role, side, place }): Fact => ({
      ...{ kind: 'speaker', key: slug, text: `${name}, ${role}, side ${side}`, ...plain, place },
    })),
    ...corpus.sources.map(({ slug, place, ...source }): Fact => {
      const { title, publisher, author, published, licence } = source;
      const stated = { title, publisher, author, published, licence };
      const words = Object.entries(stated).map(([key, { value }]) => `${key}: ${value}`);
      const text = [...words, `SHA-256 ${source.sha256}`].join('; ');
      return { kind: 'source', key: slug, text, ...plain, place };
    }),
  ];
}

function cited(label: string, speaker: string | null, source: string, parts: readonly string[]) {
  return `${label}: ${said({ speaker, source, parts })}`;
}

function said(note: {
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
}): string {
  const who = note.speaker === null ? note.source : `${note.speaker}, ${note.source}`;
  return `${who}: ${note.parts.join(' […] ')}`;
}

function rowText({ bound, number, group, measure, speaker, window, asOf }: Toll): string {
  const count = `${bound} ${number ?? 'not stated'} ${group} ${measure}`;
  return `${count}, by ${speaker ?? 'nobody named'}, ${window.label} (${window.from} to ${window.to}), as of ${asOf}`;
}
