import { expect, it } from 'vitest';
import { pictureFindings } from '../../src/cli/chart-picture.ts';
import { paint } from '../../src/components/raster.ts';

const drawing = (title: string, font = 'sans-serif'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-family="${font}"><rect width="200" height="60" fill="#fff"/><g class="chart-surround"><text x="24" y="37" font-size="18">${title}</text></g></svg>`;
const rules = (png: Uint8Array, svg: string): string[] =>
  pictureFindings('charts/boats.png', png, svg).map(({ message }) => message);
const SVG = drawing('Boats lost');

it('lets a PNG be its SVG, painted', () => {
  expect(rules(paint(SVG).png, SVG)).toEqual([]);
});

it.each([
  ['another chart', paint(drawing('Boats found')).png],
  ['half of it', paint(SVG).png.subarray(0, 200)],
  ['nothing', new Uint8Array()],
])('refuses a PNG that is %s', (_, png) => {
  expect(rules(png, SVG)).toEqual([
    'Unexpected picture of something else, expected the SVG beside it, painted.',
  ]);
});

it('refuses a picture whose words do not show', () => {
  for (const blank of [drawing(''), drawing('Boats lost').replace('<text', '<text fill="#fff"')])
    expect(rules(paint(blank).png, blank)).toEqual([
      'Unexpected lack of a title on the picture, expected its words in sight.',
    ]);
});
