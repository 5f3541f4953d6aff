import type { Corpus, Source, Toll } from '../../src/factcheck/corpus.ts';
import type { Block, Note, Page } from '../../src/factcheck/page.ts';
import { sentences } from '../../src/factcheck/sentence.ts';

const AT = { file: 'content/storm.mdx', line: 1, column: 1 };
const NOT_STATED = { value: 'not stated', place: AT };

/** A made-up source of one article line each; `machine` where it says that a machine wrote it. */
export function source(slug: string, text: string, machine?: string): Source {
  let start = 0;
  const lines = text.split('\n').map((line, i) => {
    const record = { number: i + 1, start, end: start + line.length, kind: 'article' as const };
    start += line.length + 1;
    return record;
  });
  const cut = lines.flatMap((line) =>
    sentences(text.slice(line.start, line.end)).map((span) => ({
      start: line.start + span.start,
      end: line.start + span.end,
      line: line.number,
    })),
  );
  return {
    slug,
    file: `${slug}_0001.txt`,
    sha256: '',
    short: `The ${slug}`,
    title: { value: slug, place: AT },
    publisher: NOT_STATED,
    author: NOT_STATED,
    published: { value: '2031-05-03', place: AT },
    time: NOT_STATED,
    address: NOT_STATED,
    licence: NOT_STATED,
    agencies: [],
    machine: machine === undefined ? NOT_STATED : { value: machine, place: AT },
    trust: '',
    leftOut: [],
    seed: { slug, file: `${slug}_0001.txt`, text, lines, sentences: cut },
    place: AT,
  };
}

/** A note that quotes a passage; `speaker` null where the document speaks for itself. */
export function note(label: string, from: string, parts: string[], speaker: string | null = null): Note {
  return { kind: 'passage', label, source: from, parts, speaker, place: AT, body: AT };
}

/** A page of one paragraph for each text, in which `[a]` is a reference to the note `a`. */
export function page(slug: string, order: number, texts: string[], notes: Note[]): Page {
  const blocks = texts.map((text, i) => paragraph(text, i + 10));
  return {
    kind: order === 0 ? 'overview' : 'chapter',
    slug,
    file: `content/${slug}.mdx`,
    title: `On ${slug}`,
    summary: '',
    order,
    changed: null,
    blocks,
    notes,
    uses: blocks.flatMap(({ references }) => references.map(({ label, place }) => ({ label, place }))),
    headings: [],
    charts: [],
    places: { title: AT, summary: AT },
  };
}

/** Puts a chart with the rows of `corpus` under the text of a page. */
export function withChart(under: Page, id: string, rows: string[]): Page {
  const place = { file: under.file, line: 90, column: 1 };
  return {
    ...under,
    charts: [...under.charts, { id, place }],
    uses: [...under.uses, ...rows.map((label) => ({ label, place }))],
  };
}

/** A count of those killed. */
export function toll(id: string, from: string, passage: string, more: Partial<Toll> = {}): Toll {
  return {
    id,
    group: 'fishers',
    measure: 'killed',
    number: 4,
    bound: 'exact',
    speaker: 'harbour',
    window: { from: '2031-05-01', to: '2031-05-02', label: '' },
    asOf: '2031-05-02',
    source: from,
    parts: [passage],
    place: AT,
    ...more,
  };
}

/** A corpus about a storm, with two speakers: the harbour office (official) and the crew (claimed). */
export function corpus(parts: Partial<Corpus>): Corpus {
  const speaker = { aliases: [], plural: false, role: '', place: AT };
  return {
    site: {
      title: 'The storm',
      summary: '',
      language: 'en-GB',
      event: { from: '2031-05-01', to: '2031-05-03' },
      events: [],
      publisher: 'not stated',
      contact: 'not stated',
      licence: 'not stated',
      authors: [],
      about: { written: 'not stated', reviewed: 'not stated', warning: 'not stated' },
      groups: [{ id: 'fishers', label: 'Fishers', terms: ['fishers'] }],
      sides: [
        { id: 'port', label: 'Port', status: 'official' },
        { id: 'crews', label: 'Crews', status: 'claimed' },
      ],
      spellings: [],
      avoid: [],
      cap: 0.5,
      independentCheck: 'none',
      place: AT,
    },
    sources: [],
    speakers: [
      { ...speaker, slug: 'harbour', name: 'the harbour office', side: 'port' },
      { ...speaker, slug: 'crew', name: 'the crew', side: 'crews' },
    ],
    tolls: [],
    charts: [],
    disagreements: [],
    timeline: [],
    places: [],
    glossary: [],
    forwards: [],
    ...{ corrections: [], published: null },
    pages: [],
    ...parts,
  };
}

function paragraph(text: string, line: number): Block {
  const references: Block['references'][number][] = [];
  let value = '';
  for (const piece of text.split(/(\[[a-z0-9-]+\])/u)) {
    const [, label] = /^\[([a-z0-9-]+)\]$/u.exec(piece) ?? [];
    if (label === undefined) value += piece;
    else {
      const column = value.length + references.length + 1;
      references.push({ label, offset: value.length, place: { ...AT, line, column } });
    }
  }
  return { kind: 'paragraph', section: '', text: { value, file: AT.file, runs: [] }, references };
}
