import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paint, ZOOM, type Painted } from '../components/raster.ts';
import type { Finding } from '../factcheck/finding.ts';

/** So many px of a line of words are unlike the ground at least, however short the line. */
const LEAST = 60;
/** Above and below the baseline of a title, in px of the drawing. */
const [ABOVE, BELOW] = [12, 3];

/** What is wrong with the PNG of a chart: it is its SVG, painted as anyone would paint it again, with words that show. */
export function pictureFindings(file: string, png: Uint8Array, svg: string): Finding[] {
  const own = paint(svg);
  return [
    ...(Buffer.from(own.png).equals(png)
      ? []
      : [finding(file, 'picture of something else', 'the SVG beside it, painted')]),
    ...wordless(file, own, svg),
  ];
}

/**
 * Paints the SVG of each chart of a built site and places it beside, so that no picture can be of something else;
 * gives those whose words do not show.
 */
export async function placePictures(folder: string): Promise<Finding[]> {
  const files = await readdir(path.join(folder, 'charts')).catch(() => []);
  const found: Finding[] = [];
  for (const name of files.filter((one) => one.endsWith('.svg')).sort()) {
    const file = `charts/${name.replace(/svg$/u, 'png')}`;
    const svg = await readFile(path.join(folder, 'charts', name), 'utf8');
    const own = paint(svg);
    await writeFile(path.join(folder, file), own.png);
    found.push(...wordless(file, own, svg));
  }
  return found;
}

/** Whether the words of a painted picture are in sight. */
export function wordless(file: string, own: Painted, svg: string): Finding[] {
  const baseline = /chart-surround.*?<text[^>]* y="([\d.]+)"/su.exec(svg)?.[1];
  return baseline !== undefined && ink(own, Number(baseline)) >= LEAST
    ? []
    : [finding(file, 'lack of a title on the picture', 'its words in sight')];
}

/** How many px of the line with a baseline are unlike the corner of the picture. */
function ink({ width, pixels }: Painted, baseline: number): number {
  const [from, to] = [baseline - ABOVE, baseline + BELOW].map((y) => Math.round(y * ZOOM) * width);
  const ground = pixels.subarray(0, 3);
  let count = 0;
  for (let at = from ?? 0; at < (to ?? 0); at += 1)
    if (ground.some((value, i) => pixels[at * 4 + i] !== value)) count += 1;
  return count;
}

function finding(file: string, found: string, expected: string): Finding {
  return {
    ...{ file, line: 1, column: 1, rule: 'site/picture' },
    message: `Unexpected ${found}, expected ${expected}.`,
    remedy:
      'See that `src/components/raster.ts` paints the drawing of the same chart or page, and finds its font.',
  };
}
