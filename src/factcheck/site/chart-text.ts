import type { Chart, Corpus, Toll } from '../corpus.ts';
import { NOT_STATED } from '../corpus.ts';
import { labelOf } from '../countable.ts';
import { GAZETTEER, MAP_CHART, POSITION_FROM } from '../map/locality.ts';
import type { Page } from '../page.ts';
import { TIMELINE_CHART, type Dating } from '../timeline/event.ts';
import { whenInWords } from '../timeline/when.ts';
import { dayForms, spanForms } from './days.ts';

/** By what the map says whose positions it has. */
export const CREDIT = `Positions: ${GAZETTEER.name}, ${GAZETTEER.licence}`;

/** Every third hour of a day, `03:00`. */
const HOURS = Array.from({ length: 8 }, (_, i) => `${String(3 * i).padStart(2, '0')}:00`);

/** What a chart's citation shows beside its words: the site, who is cited, and in which documents. */
export function creditTexts({ site, speakers, sources }: Corpus): string[] {
  return [
    site.title,
    ...speakers.flatMap(({ name, role }) => [name, role]),
    ...sources.map(({ short }) => short),
  ];
}

/**
 * By what a chart that is taken away says where it comes from: the site, the page, when that was changed, under
 * which licence. Without a chart those of all.
 */
export function originTexts({ site, pages, sources }: Corpus, chart?: string): string[] {
  const holds = ({ kind, charts, map }: Page): boolean => {
    if (chart === TIMELINE_CHART) return kind === 'timeline';
    return chart === MAP_CHART ? map !== undefined : charts.some(({ id }) => id === chart);
  };
  return [
    ...[site.title, site.publisher, site.licence],
    ...pages
      .filter((page) => chart === undefined || holds(page))
      .flatMap(({ title, changed }) => [
        ...[title, changed ?? ''],
        ...dayForms(changed ?? '').map((day) => `last changed ${day}`),
      ]),
    ...sources.map(({ short }) => short),
  ];
}

/** A chart's own words. */
export function chartWords({ title, counts, reading }: Chart): string[] {
  return [title, counts, reading];
}

/** What a line of the timeline may show beside its words: when, who says so, in which document. */
export function datingTexts(corpus: Corpus, dating: Dating): string[] {
  const speaker = corpus.speakers.find(({ slug }) => slug === dating.speaker);
  const source = corpus.sources.find(({ slug }) => slug === dating.source);
  return [
    whenInWords(dating),
    ...(speaker ? [speaker.name, speaker.role] : []),
    source?.short ?? '',
  ];
}

/** The words of the timeline's drawing, and the hours along its scale. */
export function timelineTexts(corpus: Corpus): string[] {
  const dated = corpus.timeline.flatMap((event) => event.dated);
  return [
    ...corpus.timeline.map(({ what }) => what),
    ...dated.flatMap((dating) => datingTexts(corpus, dating)),
    ...dated.flatMap(({ days }) => (days === null ? [] : dayForms(days.from))),
    ...HOURS,
  ];
}

/** The words of the map and of the list beside it, and who said them. */
export function mapTexts(corpus: Corpus): string[] {
  const { places, pages, disagreements } = corpus;
  const entries = pages.filter(({ kind }) => kind === 'disagreement');
  return [
    ...[CREDIT, POSITION_FROM],
    ...creditTexts(corpus),
    ...places.flatMap(({ name, caption, told }) => [
      name,
      caption ?? '',
      ...told.map(({ what }) => what),
    ]),
    ...entries
      .filter(({ slug }) => disagreements.some(({ id }) => id === slug))
      .map(({ title }) => title),
  ];
}

/** Every dating by its label. */
export function datingsOf({ timeline }: Corpus): ReadonlyMap<string, Dating> {
  return new Map(timeline.flatMap(({ dated }) => dated.map((dating) => [dating.label, dating])));
}

/** Whether an id is that of the timeline's drawing. */
export function isTimeline(chart: string | null): boolean {
  return chart === TIMELINE_CHART;
}

/** Whether an id is that of the map of places. */
export function isMap(chart: string | null): boolean {
  return chart === MAP_CHART;
}

/** What a row of the ledger may show beside its number: its days, as of when, its remark, who says so. */
export function rowTexts(corpus: Corpus, toll: Toll): string[] {
  const speaker = corpus.speakers.find(({ slug }) => slug === toll.speaker);
  const source = corpus.sources.find(({ slug }) => slug === toll.source);
  return [
    labelOf(corpus.site, toll.group),
    toll.window.label,
    ...(toll.window.label === NOT_STATED ? [] : spanForms(toll.window.from, toll.window.to)),
    ...dayForms(toll.asOf).map((day) => `as of ${day}`),
    toll.remark ?? '',
    ...(speaker ? [speaker.name, speaker.role, ...speaker.aliases] : []),
    source?.short ?? '',
  ];
}
