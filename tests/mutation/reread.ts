import { countables } from '../../src/factcheck/countable.ts';
import { CHARTS_FILE, readCharts } from '../../src/content/chart.ts';
import { readContent } from '../../src/content/content.ts';
import type { Report } from '../../src/content/report.ts';
import { readSite, SITE_FILE } from '../../src/content/site.ts';
import { readTolls, TOLLS_FILE } from '../../src/content/toll.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Finding } from '../../src/factcheck/finding.ts';

/** What a changed data file makes anew of a corpus, by the ordinary readers; null where reading it is refused. */
export function reread(root: string, file: string, corpus: Corpus): Partial<Corpus> | null {
  const findings: Finding[] = [];
  const part = read(root, file, corpus, (finding) => findings.push(finding));
  return findings.length > 0 ? null : part;
}

/** What is enough of a corpus to see most faults of a data file. */
export function around(corpus: Corpus, file: string): Corpus {
  if (file !== SITE_FILE) return { ...corpus, pages: [] };
  const overview = corpus.pages.filter(({ kind }) => kind === 'overview');
  return { ...corpus, tolls: [], charts: [], pages: overview };
}

function read(root: string, file: string, corpus: Corpus, report: Report): Partial<Corpus> | null {
  const ids = <T>(rows: readonly T[], of: (row: T) => string) => new Set(rows.map(of));
  const { sources, speakers, tolls } = corpus;
  switch (file) {
    case SITE_FILE: {
      const { site } = readSite(root, report);
      return site && { site };
    }
    case CHARTS_FILE: {
      const rows = ids(tolls, ({ id }) => id);
      return { charts: readCharts(root, rows, report).charts };
    }
    case TOLLS_FILE: {
      const known = {
        groups: ids(countables(corpus.site), ({ id }) => id),
        things: ids(corpus.site.things ?? [], ({ id }) => id),
        speakers: ids(speakers, ({ slug }) => slug),
        sources: ids(sources, ({ slug }) => slug),
      };
      return { tolls: readTolls(root, known, report).tolls };
    }
    default: {
      const { corpus: anew, findings } = readContent(root);
      for (const finding of findings) report(finding);
      return anew;
    }
  }
}
