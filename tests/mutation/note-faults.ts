import type { Fault } from './word-faults.ts';
import { headings, notes, prose, type Edit } from './edit.ts';
import { pick } from './random.ts';

/** In the passages of notes, character for character. */
const inPassages =
  (pattern: RegExp, by: string | ((found: string) => string)) =>
  (raw: string): Edit[] =>
    notes(raw).flatMap(({ start, text }) => {
      const open = text.search(/["`]/u) + 1;
      return [...text.slice(open, -1).matchAll(pattern)].map(({ index, 0: found }) => ({
        at: start + open + index,
        remove: found.length,
        insert: typeof by === 'string' ? by : by(found),
      }));
    });
const after = (regions: readonly { start: number; text: string }[], insert: string): Edit[] =>
  regions.map(({ start, text }) => ({ at: start + text.length, remove: 0, insert }));

/** Every kind of fault in the notes of a page, and sentences without any. */
export const NOTE_FAULTS: readonly Fault[] = [
  {
    kind: 'letter in a passage',
    edits: inPassages(/(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu, (c) => (c === 'e' ? 'a' : 'e')),
  },
  {
    kind: 'typography of a passage',
    edits: inPassages(
      /[’“”'‑–—-]/gu,
      (c) =>
        ({ '’': "'", "'": '’', '“': '"', '”': '"', '-': '‑', '‑': '-', '–': '-', '—': '-' })[c] ??
        '',
    ),
  },
  { kind: 'space in a passage', edits: inPassages(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0') },
  {
    kind: 'marks of a note deleted',
    edits: (raw) =>
      prose(raw).flatMap(({ start, text }) =>
        [...text.matchAll(/(?:\[\^[\w-]+\])+/gu)].map(({ index, 0: marks }) => ({
          at: start + index,
          remove: marks.length,
          insert: '',
        })),
      ),
  },
  {
    kind: 'note deleted',
    edits: (raw) =>
      [...raw.matchAll(/^\[\^[\w-]+\]: .*\n/gmu)].map(({ index, 0: line }) => ({
        at: index,
        remove: line.length,
        insert: '',
      })),
  },
  {
    kind: 'label renamed by case',
    edits: (raw) =>
      notes(raw).map(({ start }) => ({
        at: start - 4,
        remove: 1,
        insert: (raw[start - 4] ?? 'x').toUpperCase() + 'X',
      })),
  },
  {
    kind: 'source of a note',
    edits: (raw, { sources }, random) =>
      notes(raw).map(({ start, text }) => {
        const slug = /[a-z0-9-]+(?=: )/u.exec(text);
        return {
          at: start + (slug?.index ?? 0),
          remove: slug?.[0].length ?? 0,
          insert: pick(
            sources.map((one) => one.slug).filter((one) => one !== slug?.[0]),
            random,
          ),
        };
      }),
  },
  {
    kind: 'speaker of a note',
    edits: (raw, { speakers }, random) =>
      notes(raw).flatMap(({ start, text }) => {
        const slug = /^[a-z0-9-]+(?=, )/u.exec(text)?.[0];
        return slug
          ? [
              {
                at: start,
                remove: slug.length,
                insert: pick(
                  speakers.map((one) => one.slug).filter((one) => one !== slug),
                  random,
                ),
              },
            ]
          : [];
      }),
  },
  {
    kind: 'passage exchanged',
    edits: (raw, _corpus, random) => {
      const all = notes(raw);
      return all.map(({ start, text }) => ({
        at: start,
        remove: text.length,
        insert: pick(
          all.filter((one) => one.text !== text),
          random,
        ).text,
      }));
    },
  },
  {
    kind: 'sentence without a note in a paragraph',
    edits: (raw) =>
      after(
        prose(raw).filter(({ text }) => /^\p{Lu}/u.test(text)),
        ' The night was cold.',
      ),
  },
  {
    kind: 'sentence without a note in a list',
    edits: (raw) =>
      after(
        prose(raw).filter(({ text }) => text.startsWith('- ')),
        ' The night was cold.',
      ),
  },
  {
    kind: 'figure added to a heading',
    edits: (raw) =>
      headings(raw).map(({ start, text }) => ({
        at: start + text.search(/ \[#/u),
        remove: 0,
        insert: ', 999 times',
      })),
  },
];
