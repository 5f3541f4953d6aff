import type { Corpus } from '../factcheck/corpus.ts';
import { byPlace } from '../factcheck/finding.ts';
import type { Finding } from '../factcheck/finding.ts';
import { nearestWord } from '../factcheck/nearest.ts';
import { glossaryPage } from '../factcheck/glossary/page.ts';
import { withMap } from '../factcheck/map/page.ts';
import { timelinePage } from '../factcheck/timeline/page.ts';
import { CHARTS_FILE, readCharts } from './chart.ts';
import { CORRECTIONS_FILE, readCorrections, readFacts } from './correction.ts';
import { DISAGREEMENTS_FOLDER, readDisagreements } from './disagreement.ts';
import { readExercises, TEACH_FOLDER } from './exercise.ts';
import { readFolder } from './folder.ts';
import { FORWARDS_FILE, readForwards } from './forward.ts';
import { GLOSSARY_FILE, readGlossary } from './glossary.ts';
import { MUTATION_FILE, readMutationScore } from './mutation.ts';
import { CHAPTERS_FOLDER, NOT_KNOWN_FILE, OVERVIEW_FILE, readPages } from './pages.ts';
import { PLACES_FILE, readPlaces, reportMap } from './places.ts';
import { shown, startOf } from './report.ts';
import type { Report } from './report.ts';
import { readSite, SITE_FILE } from './site.ts';
import { readSources, SOURCES_FOLDER } from './sources.ts';
import { readSpeakers, SPEAKERS_FILE } from './speaker.ts';
import { readTimeline, TIMELINE_FILE } from './timeline.ts';
import { readTolls, TOLLS_FILE } from './toll.ts';

/** What was read: the records, and everything that is wrong with the files, by place. */
export interface Content {
  /** Null where the site's settings or every source cannot be read; otherwise what could be read. */
  readonly corpus: Corpus | null;
  readonly findings: readonly Finding[];
}

const FOLDER = 'content';

const ENTRIES = [
  SITE_FILE,
  SPEAKERS_FILE,
  TOLLS_FILE,
  CHARTS_FILE,
  TIMELINE_FILE,
  PLACES_FILE,
  GLOSSARY_FILE,
  OVERVIEW_FILE,
  NOT_KNOWN_FILE,
  SOURCES_FOLDER,
  CHAPTERS_FOLDER,
  DISAGREEMENTS_FOLDER,
  TEACH_FOLDER,
  CORRECTIONS_FILE,
  FORWARDS_FILE,
].map((path) => path.slice(FOLDER.length + 1));

/** Written by programs: by the build what was published, by the mutation of content its score. */
const GENERATED = ['published.json', MUTATION_FILE.slice(FOLDER.length + 1)];

/**
 * Reads `content/` and `seeds/` under a project's root. Bad input never throws: each fault is a
 * finding with its place, and reading goes on with what is left.
 */
export function readContent(root: string): Content {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const done = (corpus: Corpus | null): Content => ({
    corpus,
    findings: findings.toSorted((a, b) => byPlace(a, b) || (a.message < b.message ? -1 : 1)),
  });
  const names = readFolder(root, FOLDER, report);
  if (names === null) return done(null);
  reportStray(names, report);
  readMutationScore(root, report);
  const corrections = readCorrections(root, report);
  const published = readFacts(root, report);
  const forwards = readForwards(root, report);
  const { site, groups, things, sides } = readSite(root, report);
  const { sources, slugs } = readSources(root, report);
  const { speakers, slugs: speakerSlugs } = readSpeakers(root, sides, report);
  const known = { groups, things, speakers: speakerSlugs, sources: slugs };
  const { tolls, ids: tollIds } = readTolls(root, known, report);
  const { charts, ids: chartIds } = readCharts(root, tollIds, report);
  const chartRows = (id: string): string[] | null => {
    const chart = charts.find((other) => other.id === id);
    // A chart that cannot be read is an error of its own, not a page's.
    return chart ? [...chart.rows] : chartIds === null || chartIds.has(id) ? [] : null;
  };
  const written = readPages(root, chartRows, report);
  const places = readPlaces(root, report);
  const { events: timeline, ids: events } = readTimeline(root, known, report);
  const glossary = readGlossary(root, known, report);
  const register = readDisagreements(root, { chartRows, tolls: tollIds, events }, report);
  const exercises = readExercises(root, chartRows, report);
  reportMap(places, [...written, ...register.pages, ...exercises], report);
  if (!site || sources.length === 0) return done(null);
  const dated = timelinePage(TIMELINE_FILE, timeline, site.event);
  const explained = glossaryPage(GLOSSARY_FILE, glossary);
  return done({
    ...{ site, sources, speakers, tolls, charts, timeline, corrections, published },
    places: places ?? [],
    glossary,
    forwards,
    pages: [
      ...written.map((page) => withMap(page, places ?? [])),
      ...[...(dated ? [dated] : []), ...(explained ? [explained] : []), ...register.pages, ...exercises],
    ],
    disagreements: register.disagreements,
  });
}

/** Reports what stands in `content/` and is read by nobody, lest it be thought to be on the site. */
function reportStray(names: readonly string[], report: Report): void {
  for (const name of names.filter((other) => ![...GENERATED, ...ENTRIES].includes(other))) {
    const near = nearestWord(name, ENTRIES);
    report({
      ...startOf(`${FOLDER}/${name}`),
      rule: 'input/stray-file',
      message: `Unexpected ${shown(name)}, expected one of ${ENTRIES.map((e) => `\`${e}\``).join(', ')}.`,
      remedy: near === null ? 'Move or delete it.' : `Rename it to \`${near}\`.`,
    });
  }
}
