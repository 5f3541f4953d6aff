import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Locality } from '../map/locality.ts';
import { lineOf } from './chunk.ts';
import { isMap } from './chart-text.ts';
import { fileOf } from './page-file.ts';
import type { Shown } from './shown.ts';

/**
 * A page with the map, or with the map alone, lists every place under its address, with each sentence on it, and
 * marks those that have a position at that position and no other; the drawing as a file marks them alike; no other
 * page marks any.
 */
export function places(corpus: Corpus, page: Shown): Finding[] {
  const all = page.places ?? [];
  const marks = all.filter(({ position }) => position !== null);
  const lines = new Map(
    all.flatMap(({ slug, position, text }) => (position === null ? [[slug, lineOf(text)]] : [])),
  );
  const shared = page.runs.flatMap(({ chart, text }) => (isMap(chart) ? [lineOf(text)] : []));
  const shows = corpus.pages.some((one) => one.map !== undefined && fileOf(one) === page.file);
  const due = shows || page.charts.some(isMap) ? corpus.places : [];
  return [
    ...marks.flatMap(({ slug, position }) => {
      const right = positionWords(due.find((one) => one.slug === slug));
      return position === right
        ? []
        : [
            finding(
              page,
              slug,
              `mark at \`${position ?? ''}\``,
              right === null ? 'no mark' : `one at \`${right}\``,
            ),
          ];
    }),
    ...due.flatMap((one) => [
      ...(one.position !== null && !marks.some(({ slug }) => slug === one.slug)
        ? [finding(page, one.slug, 'lack of a mark', `one at \`${positionWords(one) ?? ''}\``)]
        : []),
      ...(page.picture ? [] : [one.name, ...one.told.map(({ what }) => what)])
        .filter((words) => !(lines.get(one.slug) ?? '').includes(lineOf(words)))
        // What is told of several places stands before them, once.
        .filter(
          (words) => !(isShared(one, words) && shared.some((text) => text.includes(lineOf(words)))),
        )
        .map((words) => finding(page, one.slug, 'lack of words in the list', `\`${words}\``)),
    ]),
  ];
}

function isShared({ told }: Locality, words: string): boolean {
  return told.some(({ what, also }) => what === words && also.length > 0);
}

/** A position as its mark carries it. */
function positionWords(locality: Locality | undefined): string | null {
  const position = locality?.position;
  return position ? `${position.latitude} ${position.longitude}` : null;
}

function finding({ file }: Shown, slug: string, found: string, due: string): Finding {
  return {
    ...{ file, line: 1, column: 1 },
    rule: 'site/place',
    message: `Unexpected ${found} of the place \`${slug}\`, expected ${due}, as the map has it.`,
    remedy: 'List and draw the map from `content/places.yaml` alone.',
  };
}
