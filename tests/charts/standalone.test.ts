import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import {
  drawing,
  KINDS,
  standalone,
  type Kind,
  type Row,
  type Surround,
} from '../../src/charts/index.ts';
import { expectGolden } from './golden.ts';
import { BACKGROUND, CARRIED, GROWTH, LATEST, STORM } from './rows.ts';

const sheets = {
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  charts: readFileSync('src/styles/charts.css', 'utf8'),
};
const surround: Surround = {
  title: 'The office & the guild <differ> on "18" and 216, '.repeat(4),
  counts: 'Fishers and crew missing, as counted by the office and the guild.',
  below: [{ text: 'How to read it. '.repeat(20) }, { text: 'As of: 5 May 2031.', engine: true }],
  language: 'en-GB',
};
const facts = { title: 'The storm', date: '2031-05-05', rights: 'Licence: not stated' };
const drawn = drawing({ id: 'c', kind: 'compared', rows: STORM }, 'wide', true);
const tree = standalone(drawn, surround, facts, sheets);
const svg = toHtml(tree, { space: 'svg', closeEmptyElements: true });

it('a picture that stands alone is well-formed XML and says what it is', () => {
  const texts = new Map<string, string[]>();
  let open = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => expect.fail(error.message));
  parser.on('opentag', ({ name }) => (open = name));
  parser.on('text', (text) => texts.set(open, [...(texts.get(open) ?? []), text]));
  parser.write(svg).close();
  expect(texts.get('dc:rights')?.[0]).toBe('Licence: not stated');
  expect(texts.get('dc:date')?.[0]).toBe('2031-05-05');
  expect(texts.get('text')?.join(' ')).toContain('<differ>');
});

it('leaves nothing to a style sheet or a file that is not in it', () => {
  expect(svg).not.toMatch(/var\(|@import|url\((?!#)|<(?:image|use|script)/u);
  expect(svg).toContain('prefers-color-scheme:dark');
});

it('sets no line of its own words over another or out of the frame', () => {
  const place = (name: string): number[] =>
    [...svg.matchAll(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`, 'gu'))].map(([, at]) =>
      Number(at),
    );
  const [height = 0, inner = 0] = place('height');
  const [top = 0] = place('y');
  const baselines = [
    ...(/<g class="chart-surround">.*?<\/g>/u.exec(svg)?.[0] ?? '').matchAll(/ y="([\d.]+)"/gu),
  ].map(([, y]) => Number(y));
  expect(baselines.length).toBeGreaterThan(8);
  const steps = baselines.slice(1).map((y, i) => y - (baselines[i] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(15);
  expect(baselines.filter((y) => y > top - 4 && y < top + inner + 8)).toEqual([]);
  expect(Math.max(...baselines)).toBeLessThan(height - 16);
});

it('marks what the engine computed', () => {
  expect(svg).toMatch(/<text[^>]* data-engine[^>]*>As of/u);
});

/** One of each kind, with as few rows as it has sense with. */
const FEW: Readonly<Record<Kind, readonly Row[]>> = {
  brief: STORM.slice(0, 2),
  compared: STORM.slice(3, 5),
  context: BACKGROUND.slice(0, 2),
  days: GROWTH.slice(1, 3),
  last: LATEST.slice(0, 2),
  paths: CARRIED.slice(0, 2),
};

it.each(KINDS)('a %s chart that stands alone is drawn as in its golden file', (kind) => {
  const one = drawing({ id: kind, kind, rows: FEW[kind], title: 'The storm' }, 'wide', true);
  const words = { title: 'The storm', counts: 'People, as counted.', language: 'en-GB' };
  const below = [{ text: 'From “The storm”.' }];
  expectGolden(`alone-${kind}`, standalone(one, { ...words, below }, facts, sheets), {
    alone: true,
  });
});
