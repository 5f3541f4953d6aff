import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, it } from 'vitest';

const PHYSICAL =
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius)$/u;
const SIDED = /^(?:margin|padding|inset|border-width|border-style|border-color)$/u;
const VALUED = /^(?:text-align|float|clear)$/u;

/** Where a style sheet says left or right, which a page that is read from the right would have the wrong way round. */
function physical(css: string): string[] {
  const found: string[] = [];
  parse(css).walkDecls(({ prop, value, source }) => {
    // A calculation is one value, whatever spaces it has.
    const sides = value
      .replaceAll(/\([^()]*(?:\([^()]*(?:\([^()]*\))?[^()]*\))*[^()]*\)/gu, '()')
      .split(/\s+/u);
    const uneven = SIDED.test(prop) && sides.length === 4 && sides[1] !== sides[3];
    if (PHYSICAL.test(prop) || (VALUED.test(prop) && /^(?:left|right)$/u.test(value)) || uneven)
      found.push(`${source?.start?.line ?? 0}: ${prop}: ${value}`);
  });
  return found;
}

it('the style sheets say start and end, never left and right', () => {
  const sheets = globSync('src/styles/*.css');
  expect(sheets.length).toBeGreaterThan(5);
  expect(
    sheets.flatMap((file) => physical(readFileSync(file, 'utf8')).map((at) => `${file}:${at}`)),
  ).toEqual([]);
});

it('sees each way to say left or right', () => {
  for (const rule of [
    'left: 0',
    'margin-right: 1px',
    'text-align: left',
    'float: right',
    'padding: 0 1px 0 2px',
  ]) {
    expect(physical(`a { ${rule} }`), rule).toHaveLength(1);
  }
  expect(physical('a { padding: 0 1px 2px 1px; margin: 0 max(1px, (2px + 1px) / 2) 3px }')).toEqual(
    [],
  );
});
