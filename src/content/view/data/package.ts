import { NOT_STATED, type Corpus } from '../../../factcheck/corpus.ts';
import { slugOf } from '../../slug.ts';
import type { Resource } from './files.ts';
import type { Column } from './table.ts';
import { words } from '../../../words/words.ts';

/** What every reader of the data must know. */
export const QUOTED =
  words.data.quoted;

/**
 * The descriptor of the data as a Frictionless Data Package (version 2.0 of the standard). What is not stated, a
 * licence above all, is left out where the standard has a place for it, and said in the description.
 */
export function packageOf(
  corpus: Corpus,
  resources: readonly Resource[],
  home: string | null,
): string {
  const { site, sources } = corpus;
  const days = corpus.pages.flatMap(({ changed }) => changed ?? []).toSorted();
  const version = days.at(-1);
  const own = sources.map(({ short }) => ({ title: short }));
  const stated = site.licence !== NOT_STATED;
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: slugOf(site.title),
      title: site.title,
      description: `${site.summary} ${QUOTED} ${words.data.licence(site.licence)}`,
      ...(version === undefined ? {} : { version }),
      ...(home === null ? {} : { homepage: home }),
      // A licence of the standard has a name without spaces, or a path.
      ...(stated && /^[-\w.]+$/u.test(site.licence) ? { licenses: [{ name: site.licence }] } : {}),
      ...(site.publisher === NOT_STATED
        ? {}
        : { contributors: [{ title: site.publisher, roles: ['publisher'] }] }),
      sources: own,
      resources: resources.flatMap((resource) =>
        resource.ends.map((end) => ({
          name: resource.ends.length === 1 ? resource.name : `${resource.name}-${end}`,
          type: 'table',
          title: resource.title,
          description: resource.words,
          path: `${resource.name}.${end}`,
          format: end,
          mediatype: end === 'csv' ? 'text/csv' : 'application/json',
          encoding: 'utf-8',
          ...(resource.sources ? { sources: [...own, ...resource.sources] } : {}),
          schema: {
            $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
            fields: resource.table(corpus).columns.map(fieldOf),
            primaryKey: resource.key,
            missingValues: ['', NOT_STATED],
          },
        })),
      ),
    },
    null,
    2,
  )}\n`;
}

function fieldOf({ name, type, words: description, values }: Column): object {
  return {
    ...{ name, type, description },
    ...(values ? { constraints: { enum: values } } : {}),
  };
}
