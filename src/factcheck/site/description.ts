import type { Chart, Corpus, Toll } from '../corpus.ts';
import { labelOf } from '../countable.ts';
import type { Finding } from '../finding.ts';
import { unborne } from './borne.ts';
import { chartWords, rowTexts } from './chart-text.ts';
import { indexOf } from './chunk.ts';
import { showsCount } from './count.ts';
import type { Run, Shown } from './shown.ts';
import { stray } from './stray.ts';

/** A description tells each row of its chart once, under the name of who is counted. */
export function description(corpus: Corpus, page: Shown, run: Run): Finding[] {
  const chart = corpus.charts.find(({ id }) => id === run.chart);
  const rows = rowsOf(corpus, chart);
  const names = [...new Set(rows.map(({ name }) => name))].map(escape);
  const parts =
    names.length === 0 ? [] : run.text.split(new RegExp(`(?=(?:${names.join('|')}): )`, 'u'));
  const left = new Set(rows);
  const told = parts.flatMap((part): Finding[] => {
    const row = [...left].find(
      ({ name, toll, index }) =>
        part.startsWith(`${name}: `) &&
        showsCount(toll, part) &&
        unborne({ text: part }, [index], toll).length === 0,
    );
    if (row) left.delete(row);
    const [word] = row ? [] : unborne({ text: part }, [indexOf(chart ? chartWords(chart) : [])]);
    return word === undefined ? [] : [stray(page, { ...run, text: part }, word)];
  });
  return told;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

function rowsOf(corpus: Corpus, chart: Chart | undefined) {
  return corpus.tolls
    .filter(({ id }) => chart?.rows.includes(id))
    .map((toll) => ({
      toll,
      name: nameOf(corpus, toll),
      index: indexOf(rowTexts(corpus, toll)),
    }));
}

/** What a row counts as a drawing says it: `Sailors killed, all told` for `Sailors, all told`. */
function nameOf({ site }: Corpus, { group, measure }: Toll): string {
  const [who = '', ...more] = labelOf(site, group).split(',');
  return [`${who} ${measure}`, ...more].join(',');
}
