import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { momentOf, TIMELINE_CHART } from '../timeline/event.ts';
import { whenInWords } from '../timeline/when.ts';
import { lineOf } from './chunk.ts';
import { datingsOf, isTimeline } from './chart-text.ts';
import { fileOf } from './page-file.ts';
import type { Shown } from './shown.ts';

const LINE = /^<(?:li|tr)>$/u;

/**
 * Every dating of the timeline has its line in the list, or in the table of the drawing that stands alone, with its
 * day and hour; every mark has those of its dating.
 */
export function moments(corpus: Corpus, page: Shown): Finding[] {
  const datings = datingsOf(corpus);
  const marks = page.marks.filter(({ chart }) => chart === TIMELINE_CHART);
  const lines = page.runs.filter(({ kind, where }) => kind === 'row' && LINE.test(where));
  const texts = Map.groupBy(lines, ({ row }) => row ?? '');
  const own = corpus.pages.find(({ kind }) => kind === 'timeline');
  const alone = page.charts.some(isTimeline) && !page.picture;
  const listed = alone || (own && fileOf(own) === page.file) ? [...datings.values()] : [];
  return [
    ...marks.flatMap(({ fact, value }) => {
      const dating = datings.get(fact);
      const due = dating ? momentOf(dating) : 'a dating of the timeline';
      return value === due ? [] : [finding(page, fact, `mark at \`${value ?? ''}\``, `\`${due}\``)];
    }),
    ...listed.flatMap((dating) => {
      const due = lineOf(whenInWords(dating));
      const shown = (texts.get(dating.label) ?? []).some(({ text }) => lineOf(text).includes(due));
      return shown
        ? []
        : [finding(page, dating.label, 'lack of a line', `\`${whenInWords(dating)}\``)];
    }),
  ];
}

function finding({ file }: Shown, label: string, found: string, due: string): Finding {
  return {
    ...{ file, line: 1, column: 1 },
    rule: 'site/dating',
    message: `Unexpected ${found} of \`${label}\`, expected ${due}, as the timeline has it.`,
    remedy: 'List and draw the timeline from `content/timeline.yaml` alone.',
  };
}
