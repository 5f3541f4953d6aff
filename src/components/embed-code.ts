import { textWidth } from '../charts/index.ts';
import type { SharedChart } from './shared-chart.ts';
import type { Home } from './chart-files.ts';

/** The looks of a framed chart: as the reader's system has it, or fixed. */
export const LOOKS = ['', 'light', 'dark'] as const;

/** What stands for the address of a site that has none yet. */
export const NO_ADDRESS = 'https://YOUR-SITE';

/** Code to copy, in pieces; `engine` marks those that the engine computed. */
export type Code = readonly { readonly text: string; readonly engine?: boolean }[];

/** The path of a framed chart. */
export function embedPath(id: string, look: (typeof LOOKS)[number] = ''): string {
  return look === '' ? `/embed/${id}/` : `/embed/${id}/${look}/`;
}

/** The file of a framed chart, relative to the site. */
export function fileOfEmbed(id: string, look: (typeof LOOKS)[number]): string {
  return `${embedPath(id, look).slice(1)}index.html`;
}

/** The frame of a chart, to be pasted into any page. */
export function frameCode(chart: SharedChart, home: Home): Code {
  const path = home.at(embedPath(chart.id));
  return [
    { text: `<iframe src="${home.known ? '' : NO_ADDRESS}` },
    { text: path, engine: true },
    { text: `" title="${chart.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="` },
    { text: '100%', engine: true },
    { text: '" height="' },
    { text: String(heightOf(chart)), engine: true },
    { text: '" loading="lazy" style="border:none"></iframe>' },
  ];
}

/** Makes every frame of a page as tall as its chart says it is; once on a page is enough. */
export const LISTENER = `<script>
addEventListener('message', ({ data, source }) => data?.type === 'explainer:height' &&
  document.querySelectorAll('iframe').forEach((frame) => frame.contentWindow === source && (frame.height = data.height)));
</script>`;

/** The least width for which the height is reckoned, and what surrounds the words in it, in px. */
const [WIDTH, PAD] = [320, 32];
/** A drawing grows with its frame up to this width. */
const DRAWN = { least: 288, most: 328 } as const;

/**
 * How tall a frame must be in px so that a phone shows the whole chart in it, rather too tall than too low: the
 * code cannot know how wide the frame will be, and the narrow drawing is the taller one.
 */
export function heightOf(chart: SharedChart): number {
  const drawing = chart.drawing('narrow', '');
  const lines = (text: string, size: number, leading: number): number =>
    Math.ceil((textWidth(text, size) * 1.1) / (WIDTH - PAD)) * leading;
  const words =
    lines(chart.title, 18, 24) +
    lines(chart.counts, 15, 22) +
    lines(chart.reading, 14, 21) +
    lines(chart.noticeDrawn ? '' : chart.notice, 14, 21) +
    lines(chart.documents.join('; ') + chart.page.title, 14, 21);
  const drawn = (Number(drawing.properties.height) * DRAWN.most) / DRAWN.least;
  return Math.ceil((drawn + words + 280) / 10) * 10;
}
