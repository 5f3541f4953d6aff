import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvFormat, csvParse } from 'd3';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readChartDrawing, readChartTable } from '../../src/cli/chart-file.ts';
import { pictureFindings } from '../../src/cli/chart-picture.ts';
import { sharedCharts } from '../../src/components/shared-chart.ts';
import { readContent } from '../../src/content/content.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { checkSite } from '../../src/factcheck/site/check.ts';

const dist = inject('dist');
const { corpus } = readContent(inject('root'));
if (!corpus) throw new Error('The content cannot be read.');
const CHARTS = sharedCharts(corpus).map(({ id }) => id);
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

function refusals(whole: Corpus, file: string, text: string): string[] {
  const chart = path.parse(file).name;
  const found = file.endsWith('.svg')
    ? checkSite(whole, [readChartDrawing(file, chart, text)], new Set())
    : checkSite(whole, [], new Set(), [readChartTable(file, chart, text)]);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Another digit in the place of the one at an offset, never 0, with which no number begins. */
function altered(text: string, at: number): string {
  return `${text.slice(0, at)}${(Number(text[at]) % 9) + 1}${text.slice(at + 1)}`;
}

/** About so many of some things, from all over. */
function some<T>(all: readonly T[], of: number): T[] {
  return all.filter((_, i) => i % Math.ceil(all.length / of) === 0);
}

function digitsIn(text: string): number[] {
  return [...text.matchAll(/\d/gu)].map(({ index }) => index);
}

describe.each(CHARTS)('the files of the chart %s', (id) => {
  let csv: string;
  let json: string;
  let svg: string;
  beforeAll(() => {
    [csv = '', json = '', svg = ''] = ['csv', 'json', 'svg'].map((end) =>
      read(`charts/${id}.${end}`),
    );
  });

  it('say nothing that the content does not bear out', () => {
    expect(refusals(corpus, `charts/${id}.csv`, csv)).toEqual([]);
    expect(refusals(corpus, `charts/${id}.json`, json)).toEqual([]);
    expect(refusals(corpus, `charts/${id}.svg`, svg)).toEqual([]);
  });

  it('say where they come from, and under which licence', () => {
    const { title, licence } = corpus.site;
    for (const row of csvParse(csv))
      expect([row.site, row.licence]).toEqual([
        expect.stringContaining(title.slice(0, 8)),
        licence,
      ]);
    expect(JSON.parse(json)).toMatchObject({ licence });
    expect(svg).toContain('<dc:rights>');
    expect(svg).toContain(`Licence: ${licence}`);
  });

  it('are refused with another digit in a cell of the CSV', () => {
    const rows = csvParse(csv);
    const spots = rows.flatMap((row, i) =>
      rows.columns
        .filter((name) => name !== 'row' && name !== 'note')
        .flatMap((name) => {
          const [at] = digitsIn(row[name] ?? '');
          return at === undefined ? [] : [{ i, row, name, at }];
        }),
    );
    const passed = some(spots, 40).filter(({ i, row, name, at }) => {
      const changed = rows.with(i, { ...row, [name]: altered(row[name] ?? '', at) });
      return refusals(corpus, `charts/${id}.csv`, csvFormat(changed)).length === 0;
    });
    expect(spots.length).toBeGreaterThan(rows.length);
    expect(passed.map(({ row, name }) => `${row.id}: ${name}`)).toEqual([]);
  });

  it('are refused with a row less, a row twice, or two numbers exchanged', () => {
    const rows = csvParse(csv);
    const file = `charts/${id}.csv`;
    expect(refusals(corpus, file, csvFormat(rows.slice(1)))).not.toEqual([]);
    expect(refusals(corpus, file, csvFormat([...rows, ...rows.slice(0, 1)]))).not.toEqual([]);
    const [first] = rows;
    const other = rows.find(({ speaker_name }) => speaker_name !== first?.speaker_name);
    if (!first || !other) return;
    const said = rows.with(0, { ...first, speaker_name: other.speaker_name ?? '' });
    expect(refusals(corpus, file, csvFormat(said))).not.toEqual([]);
  });

  it('are refused with another digit in a word of the JSON or of the picture', () => {
    const spots = (text: string, where: RegExp): number[] =>
      [...text.matchAll(where)].flatMap((found) =>
        digitsIn(found[0])
          .slice(0, 2)
          .map((at) => found.index + at),
      );
    const missed = (file: string, text: string, where: RegExp): string[] =>
      some(spots(text, where), 40)
        .filter((at) => refusals(corpus, file, altered(text, at)).length === 0)
        .map((at) => text.slice(at - 60, at + 20));
    const words = /(?<="(?:title|counts|number|as_of|when)": "?)[^"\n,]+/gu;
    // A scale is judged by its even steps alone, so that its ticks are left out here.
    const drawn =
      /(?<=<(?:text|tspan|title|desc)(?![^>]*(?:data-engine|chart-tick[^>]*>[\d:,]+<))[^>]*>)[^<]+/gu;
    expect(missed(`charts/${id}.json`, json, words)).toEqual([]);
    expect(missed(`charts/${id}.svg`, svg, drawn)).toEqual([]);
  });

  it('have a picture that is whole by itself', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.fail(error.message));
    parser.write(svg).close();
    expect(svg).not.toMatch(/var\(|@import|url\((?!#)|<(?:image|use|script)/u);
  });

  it('have a raster of twice the size that is the picture, painted to the same bytes again', () => {
    const file = `charts/${id}.png`;
    const png = readFileSync(path.join(dist, file));
    const width = Number(/ width="(\d+)"/u.exec(svg)?.[1]);
    expect([png.readUInt32BE(16), png.subarray(1, 4).toString()]).toEqual([2 * width, 'PNG']);
    expect(pictureFindings(file, png, svg)).toEqual([]);
    const other = svg.replace(/(?<=<text[^>]*>)[A-Z]/u, (letter) => (letter === 'X' ? 'Y' : 'X'));
    expect(pictureFindings(file, png, other)).not.toEqual([]);
  });
});
