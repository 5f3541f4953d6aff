import { drawMap, mapDrawing } from '../charts/index.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { MAP_CHART } from '../factcheck/map/locality.ts';
import { placeTable } from '../content/view/data/places.ts';
import { documentsOf } from '../content/view/document.ts';
import { passagesOf } from '../content/view/places.ts';
import { uncheckedAt, uncheckedWords } from '../content/view/unchecked.ts';
import { mapView } from './map-view.ts';
import type { SharedChart } from './shared-chart.ts';

/** The map of places, to be taken away; none where no place has a position. */
export function sharedMap(corpus: Corpus): SharedChart[] {
  const page = corpus.pages.find(({ map }) => map !== undefined);
  const { spec, title, counts, reading } = mapView(corpus, page);
  if (!page || !spec) return [];
  const told = corpus.places.flatMap((place) => place.told);
  return [
    {
      ...{ id: MAP_CHART, title, counts, reading, page },
      documents: documentsOf(
        corpus,
        told.flatMap((one) => passagesOf(page, one)),
      ),
      asOf: '',
      notice: uncheckedAt(corpus, page) === null ? '' : uncheckedWords(corpus),
      noticeDrawn: false,
      table: placeTable(corpus),
      idsOf: ({ place, notes }) => ({
        row: `place-${String(place)}`,
        note: `fn-${String(notes ?? '').split(' ')[0] ?? ''}`,
      }),
      drawing: (variant, at) => mapDrawing(spec(at), variant, true),
      drawings: (at) => drawMap(spec(at)),
    },
  ];
}
