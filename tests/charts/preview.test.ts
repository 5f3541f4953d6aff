import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { fontLines, fontWidth } from '../../src/charts/font-width.ts';
import { HEIGHT, preview, WIDTH, type Preview } from '../../src/charts/index.ts';
import { STORM } from './rows.ts';

const sheets = {
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  charts: readFileSync('src/styles/charts.css', 'utf8'),
};
const told: Preview = {
  ...{ site: 'The storm', title: 'How many boats were lost?', language: 'en-GB', figures: null },
  summary: 'The harbour office said 12; the crews said 15.',
};
const NOTICE = 'None of our documents shows an independent check of any side’s figures.';
const MACHINE = 'written by a machine';
const figures = {
  chart: 'brief',
  rows: STORM.slice(0, 4),
  marked: new Map([[STORM[0]?.id ?? '', MACHINE]]),
  notice: NOTICE,
};

/** Lines as they are read, one after the other. */
function words(tree: Element): string {
  return selectAll('text', tree)
    .map((text) => toString(text))
    .join(' ');
}

function outside(tree: Element): string[] {
  return selectAll('text', tree)
    .filter(({ properties, ...text }) => {
      const [x, y, size] = [properties.x, properties.y, properties.fontSize].map(Number);
      const width = fontWidth(toString(text), size ?? 0, Number(properties.fontWeight) === 700);
      return !(x !== undefined && x >= 20 && x + width <= WIDTH - 20 && (y ?? 0) <= HEIGHT - 10);
    })
    .map((text) => toString(text));
}

describe('the picture of a page', () => {
  it('shows the site, the title and the whole summary', () => {
    const tree = preview(told, sheets);
    for (const text of [told.site, told.title, told.summary]) expect(words(tree)).toContain(text);
    expect(outside(tree)).toEqual([]);
  });

  it('leaves a summary out rather than cut it', () => {
    const tree = preview({ ...told, summary: `${told.summary} `.repeat(20).trim() }, sheets);
    expect(words(tree)).toContain(told.title);
    expect(words(tree)).not.toContain('The harbour office');
  });

  it('shows counts in place of the summary, each with who gave it, and what is to be told with them', () => {
    const tree = preview({ ...told, figures }, sheets);
    const facts = selectAll('[data-fact]', tree).map(({ properties }) => properties.dataFact);
    expect(facts.toSorted()).toEqual(figures.rows.map(({ id }) => id).toSorted());
    expect(words(tree)).toContain(MACHINE);
    for (const { speaker, short } of figures.rows) expect(words(tree)).toContain(short ?? speaker);
    expect(words(tree)).toContain(NOTICE);
    expect(words(tree)).not.toContain(told.summary);
    expect(outside(tree)).toEqual([]);
  });

  it('shows the summary where there are more counts than fit', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ ...figures.rows[0]!, id: `row-${i}` }));
    const tree = preview({ ...told, figures: { ...figures, rows } }, sheets);
    expect(selectAll('[data-fact]', tree)).toEqual([]);
    expect(words(tree)).toContain(told.summary);
  });

  it('is the same each time, and leaves nothing to a style sheet', () => {
    const svg = toHtml(preview({ ...told, figures }, sheets), { space: 'svg' });
    expect(toHtml(preview({ ...told, figures }, sheets), { space: 'svg' })).toBe(svg);
    expect(svg).not.toMatch(/var\(|@import|url\((?!#)|<(?:image|use|script)/u);
  });
});

describe('the widths of the font', () => {
  const load = createRequire(import.meta.url);
  it.each([
    ['400Regular/SourceSans3_400Regular.ttf', false],
    ['700Bold/SourceSans3_700Bold.ttf', true],
  ])('are those of %s', (file, bold) => {
    const width = advancesIn(
      readFileSync(load.resolve(`@expo-google-fonts/source-sans-3/${file}`)),
    );
    const letters = [...Array(95).keys()].map((i) => String.fromCharCode(32 + i));
    for (const letter of [...letters, ...'‘’“”–—…·›'])
      expect([letter, fontWidth(letter, 100, bold)]).toEqual([letter, Math.ceil(width(letter))]);
  });

  it('break lines at spaces and lose no word', () => {
    const text = 'a few words that stand on several lines';
    const lines = fontLines(text, 60, 12);
    expect(lines.join(' ')).toBe(text);
    expect(lines.filter((line) => fontWidth(line, 12) > 60)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
  });
});

/** Reads of a TrueType font how far each letter advances, in hundredths of an em. */
function advancesIn(font: Buffer): (letter: string) => number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const;
    }),
  );
  const at = (table: string): number => tables.get(table) ?? Number.NaN;
  const [units, last] = [
    font.readUInt16BE(at('head') + 18),
    font.readUInt16BE(at('hhea') + 34) - 1,
  ];
  const maps = Array.from(
    { length: font.readUInt16BE(at('cmap') + 2) },
    (_, i) => at('cmap') + font.readUInt32BE(at('cmap') + 8 + 8 * i),
  );
  // The form that has every character by ranges.
  const map = maps.find((start) => font.readUInt16BE(start) === 12) ?? Number.NaN;
  const ranges = Array.from({ length: font.readUInt32BE(map + 12) }, (_, i) =>
    [0, 4, 8].map((part) => font.readUInt32BE(map + 16 + 12 * i + part)),
  );
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const [from = 0, , glyph = 0] = ranges.find(([a = 0, b = 0]) => code >= a && code <= b) ?? [];
    const index = Math.min(glyph + code - from, last);
    return (font.readUInt16BE(at('hmtx') + 4 * index) * 100) / units;
  };
}
