import * as z from 'zod';
import { NOT_STATED, type Site } from '../factcheck/corpus.ts';
import { FORWARD, id, isForward, line, list, mapping, notStated, oneOf, span, words } from './field.ts';
import { reportUnknown } from './reference.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import { readYaml, reportDoubles } from './rows.ts';
import { conform } from './schema.ts';
import type { YamlFile } from './yaml.ts';

/** Where the settings of the whole explainer stand. */
export const SITE_FILE = 'content/site.yaml';

const some = words.refine((all) => all.length > 0, 'at least one word');

/** What the file may hold, key by key. */
export const siteSchema = mapping({
  title: line,
  summary: line,
  language: z.string('a language tag').regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as `en-GB`'),
  event: mapping(span).refine(isForward, FORWARD),
  publisher: line,
  authors: z
    .union(
      [notStated, list(z.union([line, mapping({ family: line, given: line })]))],
      `\`${NOT_STATED}\`, or a list of bodies and of people with \`family\` and \`given\``,
    )
    .default(NOT_STATED),
  contact: line,
  licence: line,
  written: line.default(NOT_STATED),
  reviewed: line.default(NOT_STATED),
  warning: line.default(NOT_STATED),
  cap: z.number('a number').gt(0, 'a share above 0').max(0.5, 'a share of 0.5 at most'),
  groups: list(mapping({ id, label: line, terms: some, side: id.optional() })),
  things: list(mapping({ id, label: line, terms: some, unit: id.optional() })).default([]),
  sides: list(mapping({ id, label: line, status: oneOf(['official', 'claimed', 'reported']) })),
  spellings: list(
    mapping({
      name: line,
      kind: oneOf(['place', 'person', 'body', 'operation', 'thing']),
      variants: words,
      also: words,
    }),
  ),
  avoid: list(
    mapping({ words: some, why: line, instead: line, allow: oneOf(['quoted', 'attributed']) }),
  ),
  events: list(mapping({ id, words: some })).default([]),
  independent_check: oneOf(['none', 'some']),
});

/** The settings, and the names that other files refer to; names are null where they cannot be told. */
export interface SiteReading {
  readonly site: Site | null;
  /** Groups and things. */
  readonly groups: ReadonlySet<string> | null;
  readonly things: ReadonlySet<string>;
  readonly sides: ReadonlySet<string> | null;
}

const UNREAD: SiteReading = { site: null, groups: null, things: new Set(), sides: null };

/** Reads `content/site.yaml`. */
export function readSite(root: string, report: Report): SiteReading {
  const yaml = readYaml(root, SITE_FILE, report);
  if (!yaml) return UNREAD;
  const groups = reportDoubles(yaml, ['groups'], 'id', report);
  const things = reportDoubles(yaml, ['things'], 'id', report);
  const sides = reportDoubles(yaml, ['sides'], 'id', report);
  reportDoubles(yaml, ['spellings'], 'name', report);
  reportDoubles(yaml, ['events'], 'id', report);
  const value = conform(yaml, [], siteSchema, report);
  if (!value) return UNREAD;
  reportShared(yaml, value.things, groups, report);
  for (const [i, { side = null }] of value.groups.entries())
    reportUnknown(yaml.placeOf(['groups', i, 'side']), 'side', SITE_FILE, side, sides, report);
  const placed = <T extends object>(key: string, rows: readonly T[]) =>
    rows.map((row, i) => ({ ...row, place: yaml.placeOf([key, i]) }));
  const { written, reviewed, warning, authors, independent_check: independentCheck, ...rest } = value;
  const site = {
    ...rest,
    authors: authors === NOT_STATED ? [] : authors,
    about: { written, reviewed, warning },
    independentCheck,
    spellings: placed('spellings', value.spellings),
    avoid: placed('avoid', value.avoid),
    events: placed('events', value.events),
    place: yaml.placeOf([]),
  };
  return { site, groups: new Set([...groups, ...things]), things: new Set([...things].filter((name) => !groups.has(name))), sides };
}

/** A thing may not bear the name of a group: rows of the ledger refer to both alike. */
function reportShared(
  yaml: YamlFile,
  things: readonly { readonly id: string }[],
  groups: ReadonlySet<string>,
  report: Report,
): void {
  for (const [i, { id: name }] of things.entries()) {
    if (!groups.has(name)) continue;
    report({
      ...yaml.placeOf(['things', i, 'id']),
      rule: 'input/double',
      message: `Unexpected thing with the id ${shown(name)}, expected another: a group of people has it.`,
      remedy: 'Rename or remove one of the two.',
    });
  }
}
