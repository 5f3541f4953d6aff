import type { APIRoute } from 'astro';
import { corpus } from '../../components/corpus.ts';
import { chartCsv, chartJson, chartSvg, FORMATS } from '../../components/chart-files.ts';
import { homeOf } from '../../components/home.ts';
import { paint } from '../../components/raster.ts';
import { sharedCharts, type SharedChart } from '../../components/shared-chart.ts';
import charts from '../../styles/charts.css?raw';
import tokens from '../../styles/tokens.css?raw';

const sheets = { charts, tokens };

/** A build paints the pictures once all is there; a server of development, when it is asked. */
const made = FORMATS.filter((format) => import.meta.env.DEV || format !== 'png');

export function getStaticPaths() {
  return sharedCharts(corpus).flatMap((chart) =>
    made.map((format) => ({
      params: { file: `${chart.id}.${format}` },
      props: { chart, format },
    })),
  );
}

interface Props extends Record<string, unknown> {
  readonly chart: SharedChart;
  readonly format: (typeof FORMATS)[number];
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** A chart as a file: its rows as CSV or JSON, its drawing as SVG or PNG. */
export const GET: APIRoute<Props> = ({ props: { chart, format }, site }) => {
  const home = homeOf(site);
  const body = {
    csv: () => chartCsv(chart, corpus.site, home),
    json: () => chartJson(chart, corpus.site, home),
    svg: () => chartSvg(chart, corpus.site, home, sheets),
    png: () => paint(chartSvg(chart, corpus.site, home, sheets)).png,
  }[format]();
  return new Response(body, { headers: { 'Content-Type': TYPES[format] } });
};
