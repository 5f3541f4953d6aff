import type { Speaker } from '../factcheck/corpus.ts';
import { flag, id, line, mapping, words } from './field.ts';
import { reportUnknown } from './reference.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { SITE_FILE } from './site.ts';

/** Where those whom the sources quote or cite stand. */
export const SPEAKERS_FILE = 'content/speakers.yaml';

/** What the file may hold, key by key. */
export const speakerSchema = mapping({
  slug: id,
  name: line,
  role: line,
  side: id,
  aliases: words,
  plural: flag,
  unnamed: line.optional(),
});

/** Speakers that were read; `slugs` has the others too, or is null where the file cannot be read. */
export interface SpeakersReading {
  readonly speakers: readonly Speaker[];
  readonly slugs: ReadonlySet<string> | null;
}

/** Reads `content/speakers.yaml`; `sides` are the ids of the site's sides, null where unknown. */
export function readSpeakers(
  root: string,
  sides: ReadonlySet<string> | null,
  report: Report,
): SpeakersReading {
  const read = readRows(root, SPEAKERS_FILE, speakerSchema, 'slug', report);
  if (!read) return { speakers: [], slugs: null };
  const speakers = read.rows.map(({ value, place, placeOf }): Speaker => {
    reportUnknown(placeOf('side'), 'side', SITE_FILE, value.side, sides, report);
    const { unnamed, ...rest } = value;
    return { ...rest, ...(unnamed === undefined ? {} : { unnamed }), place };
  });
  return { speakers: first(speakers), slugs: read.names };
}

/** The first of those with one slug: the second is an error already. */
function first(speakers: readonly Speaker[]): Speaker[] {
  return speakers.filter(
    (speaker) => speakers.find(({ slug }) => slug === speaker.slug) === speaker,
  );
}
