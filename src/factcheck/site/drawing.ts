import { NOT_STATED, type Corpus, type Toll } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { countText, showsCount } from './count.ts';
import { isTimeline } from './chart-text.ts';
import type { Run, Shown } from './shown.ts';

/** Every mark and every line of a table of tolls shows what its row of the ledger has; no row is missing. */
export function drawings(corpus: Corpus, page: Shown): Finding[] {
  const tolls = new Map(corpus.tolls.map((toll) => [toll.id, toll]));
  return [
    ...page.marks.flatMap(({ chart, fact, value }) => {
      if (isTimeline(chart)) return [];
      const toll = tolls.get(fact);
      const rows = corpus.charts.find(({ id }) => id === chart)?.rows ?? [];
      if (!toll || !rows.includes(fact)) {
        return [finding(page, fact, 'mark', `mark of \`${fact}\``, 'a row of its chart')];
      }
      const due = toll.number === null ? NOT_STATED : String(toll.number);
      return value === due
        ? []
        : [finding(page, fact, 'value', `\`data-value="${value ?? ''}"\``, `\`${due}\``)];
    }),
    ...page.runs.flatMap((run) => {
      const toll = run.kind === 'row' && run.row !== null ? tolls.get(run.row) : undefined;
      return toll && !showsCount(toll, run.text) ? [unshown(page, run, toll)] : [];
    }),
    ...page.charts.flatMap((chart) => missing(corpus, page, chart)),
  ];
}

/** The rows of a chart that no mark or no line of its table shows. */
function missing(corpus: Corpus, page: Shown, chart: string): Finding[] {
  const rows = corpus.charts.find(({ id }) => id === chart)?.rows ?? [];
  const drawn = new Set(page.marks.flatMap((mark) => (mark.chart === chart ? [mark.fact] : [])));
  const tabled = new Set(
    page.runs
      .filter((run) => run.chart === chart && run.kind === 'row' && run.where === '<tr>')
      .map(({ row }) => row),
  );
  return rows.flatMap((row) => [
    ...(drawn.has(row)
      ? []
      : [finding(page, row, 'missing', 'lack of a mark', `one of \`${row}\``)]),
    ...(page.picture || tabled.has(row)
      ? []
      : [finding(page, row, 'missing', 'lack of a line in the table', `one of \`${row}\``)]),
  ]);
}

function unshown(page: Shown, { row, where, text }: Run, toll: Toll): Finding {
  const words = text.replaceAll(/\s+/gu, ' ').trim().slice(0, 80);
  return finding(page, row ?? '', 'shown', `\`${words}\` in ${where}`, `\`${countText(toll)}\``);
}

function finding(page: Shown, row: string, rule: string, found: string, due: string): Finding {
  return {
    ...{ file: page.file, line: 1, column: 1 },
    rule: `ledger/${rule}`,
    message: `Unexpected ${found}, expected ${due}, as the ledger has \`${row}\`.`,
    remedy: 'Draw the chart and its table from the rows of `content/tolls.yaml` alone.',
  };
}
