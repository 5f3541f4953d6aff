import type { Corpus } from '../corpus.ts';
import { byPlace, type Finding } from '../finding.ts';
import { claims } from './claim.ts';
import { digits } from './digit.ts';
import { downloads, type Download } from './download.ts';
import { drawings } from './drawing.ts';
import { moments } from './moment.ts';
import { places } from './place.ts';
import { passagesOf } from './quote.ts';
import { quotations } from './quotation.ts';
import { datingsOf, isTimeline } from './chart-text.ts';
import type { Run, Shown } from './shown.ts';

/** The words by which a page says that nobody has checked the tolls that it shows. */
const UNCHECKED = /none of our documents shows an independent check/giu;

/**
 * Judges what the pages of a built site show by the content that they are made of; sorted by place.
 * `counting` names the files of pages whose prose counts people, as pages do that show the ledger; `files` are
 * the rows of charts that the site gives away.
 */
export function checkSite(
  corpus: Corpus,
  pages: readonly Shown[],
  counting: ReadonlySet<string>,
  files: readonly Download[] = [],
): Finding[] {
  const passages = passagesOf(corpus);
  return [
    ...files.flatMap((file) => downloads(corpus, file)),
    ...pages.flatMap((page) => [
      ...digits(corpus, page),
      ...drawings(corpus, page),
      ...moments(corpus, page),
      ...places(corpus, page),
      ...quotations(passages, page),
      ...claims(corpus, page),
      ...rawNotes(page),
      ...unchecked(corpus, page, counting),
      ...engines(page),
    ]),
  ].sort(byPlace);
}

function rawNotes(page: Shown): Finding[] {
  return page.runs.flatMap(({ text, where }) => {
    const raw = /\[\^[^\]\s]*\]?/u.exec(text)?.[0];
    return raw === undefined
      ? []
      : [
          finding(
            page,
            'raw-note',
            `Unexpected \`${raw}\` in ${where}, expected the mark of a note.`,
            'Define the note, or write it where notes can stand.',
          ),
        ];
  });
}

/** A page that counts people says that nobody has checked it: once in writing, or in each of its pictures. */
function unchecked(corpus: Corpus, page: Shown, counting: ReadonlySet<string>): Finding[] {
  if (corpus.site.independentCheck === 'some') return [];
  const written = page.runs.filter((run) => !isDrawn(run));
  const datings = datingsOf(corpus);
  const said = written.flatMap(({ text }) => text.match(UNCHECKED) ?? []).length;
  const counts =
    counting.has(page.file) ||
    page.marks.some(({ chart }) => !isTimeline(chart)) ||
    page.runs.some(({ row }) => row !== null && !datings.has(row));
  const drawn = page.charts.length > 0 && page.charts.every((chart) => isTold(page, chart));
  if (said === 1 || (said === 0 && (drawn || !counts))) return [];
  return [
    finding(
      page,
      'unchecked',
      `Unexpected page that says ${said} times that none of our documents shows an independent check, expected it once in writing or in each picture.`,
      'See that the layout puts the sentence by the first figures of the page, and that the prose does not repeat it.',
    ),
  ];
}

/** Whether a picture says it, broken over lines as it may be, in what is seen and in what is read out. */
function isTold({ runs }: Shown, chart: string): boolean {
  const own = runs.filter((run) => run.chart === chart && isDrawn(run));
  return [true, false].every((read) =>
    own
      .filter(({ kind }) => (kind === 'description') === read)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
      .match(UNCHECKED),
  );
}

/** A picture says it too, since it may be seen without its page. */
function isDrawn({ kind, where }: Run): boolean {
  return kind === 'description' || where === '<text>';
}

function engines(page: Shown): Finding[] {
  return page.engines.map((tag) =>
    finding(
      page,
      'engine',
      `Unexpected \`data-engine\` on \`<${tag}>\`, expected it on the element that holds a computed value.`,
      'Mark the value alone: what stands inside is not checked.',
    ),
  );
}

function finding(page: Shown, rule: string, message: string, remedy: string): Finding {
  return { ...{ file: page.file, line: 1, column: 1 }, rule: `site/${rule}`, message, remedy };
}
