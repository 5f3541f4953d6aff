import * as z from 'zod';
import type { Source } from '../factcheck/corpus.ts';
import { day, line, list, mapping, notStated } from './field.ts';
import { bounds, kindsOf } from './line-kinds.ts';
import type { Report } from './report.ts';
import { conform } from './schema.ts';
import { buildSeed, linesOf, readSeedText } from './seed.ts';
import { quoted, stated, statedFact } from './stated.ts';
import type { YamlFile } from './yaml.ts';

const range = z
  .union([z.number(), z.string()], 'a line such as `3`, or lines such as `4-6`')
  .refine((value) => {
    const [first, last] = bounds(value) ?? [1, 0];
    return first <= last;
  }, 'a line such as `3`, or lines such as `4-6`');

const leftOut = mapping({
  sentence: line.optional(),
  paragraph: line.optional(),
  reason: line,
}).refine(
  ({ sentence, paragraph }) => (sentence === undefined) !== (paragraph === undefined),
  'either `sentence` or `paragraph` → Write the opening words of one of them.',
);

/** Where a pin comes from, for those who have none. */
const DIGEST = ' → Write what `sha256sum` prints for the seed; `npm run new -- source` writes it, and the rest of the card.';

/** What the file may hold, key by key. */
export const sourceSchema = mapping({
  seed: z
    .string('text')
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:txt|md)$/, 'the name of a file in `seeds/` that ends in `.txt` or `.md`'),
  sha256: z
    .string(`text of 64 hexadecimal digits${DIGEST}`)
    .regex(/^[0-9a-f]{64}$/, `64 hexadecimal digits in small letters${DIGEST}`),
  short: line,
  title: stated(line),
  publisher: stated(line),
  author: stated(line),
  published: stated(day),
  time: stated(line),
  address: stated(line),
  licence: stated(line),
  agencies: z.union([notStated, list(quoted(line))], '`not stated`, or a list'),
  machine: stated(line),
  trust: line,
  lines: mapping({ about: list(range).default([]), furniture: list(range).default([]) }),
  left_out: list(leftOut).default([]),
});

type Fact = 'title' | 'publisher' | 'author' | 'published' | 'time' | 'address' | 'licence' | 'machine';

/** The record of `content/sources/<slug>.yaml` with its seed, or null where either cannot be read. */
export function readSource(
  root: string,
  slug: string,
  yaml: YamlFile,
  report: Report,
): Source | null {
  const input = conform(yaml, [], sourceSchema, report);
  if (!input) return null;
  const places = { file: yaml.placeOf(['seed']), sha256: yaml.placeOf(['sha256']) };
  const text = readSeedText(root, { file: input.seed, sha256: input.sha256, places }, report);
  if (text === null) return null;
  const placeOfRange = (kind: string, i: number) => yaml.placeOf(['lines', kind, i]);
  const kinds = kindsOf(input.lines, linesOf(text).length, placeOfRange, report);
  const seed = buildSeed(slug, input.seed, text, kinds);
  const fact = (key: Fact) =>
    statedFact(input[key], seed, yaml.placeOf([key]), yaml.placeOf([key, 'passage']), report);
  const agencies = input.agencies === 'not stated' ? [] : input.agencies;
  return {
    slug,
    file: input.seed,
    sha256: input.sha256,
    short: input.short,
    title: fact('title'),
    publisher: fact('publisher'),
    author: fact('author'),
    published: fact('published'),
    time: fact('time'),
    address: fact('address'),
    licence: fact('licence'),
    agencies: agencies.map((agency, i) => {
      const path = ['agencies', i];
      return statedFact(agency, seed, yaml.placeOf(path), yaml.placeOf([...path, 'passage']), report);
    }),
    machine: fact('machine'),
    trust: input.trust,
    leftOut: input.left_out.map((entry, i) => ({
      opening: entry.sentence ?? entry.paragraph ?? '',
      whole: entry.paragraph !== undefined,
      reason: entry.reason,
      place: yaml.placeOf(['left_out', i]),
    })),
    seed,
    place: yaml.placeOf([]),
  };
}
