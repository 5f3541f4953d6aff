import type { Element } from 'hast';
import { s } from 'hastscript';
import { expect, it } from 'vitest';
import { flatten } from '../../src/charts/flat-style.ts';

const tokens = `:root { --ink: black; --sea: blue; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: white; } }`;

/** The attributes of the mark `m` after a style sheet went over a drawing, and the sheet that is left inside. */
function flat(charts: string, mark = s('path', { className: 'm' })): [object, string] {
  const tree = flatten(s('svg', [s('g', { className: 'side' }, [mark])]), { tokens, charts });
  const found: Element[] = [];
  let sheet = '';
  const walk = (element: Element): void => {
    if (element.properties.className?.toString().split(',').includes('m')) found.push(element);
    for (const child of element.children) {
      if (child.type === 'element') walk(child);
      if (child.type === 'text' && element.tagName === 'style') sheet = child.value;
    }
  };
  walk(tree);
  const { className, ...properties } = found[0]?.properties ?? {};
  expect(className).toBeDefined();
  return [properties, sheet];
}

it('a mark says in attributes what the style sheet says of it, tokens put in', () => {
  expect(flat('.m { fill: var(--sea); stroke-width: 2; cursor: pointer; }')).toEqual([
    { fill: 'blue', strokeWidth: '2' },
    '',
  ]);
});

it('what changes in the dark stands in a style sheet inside', () => {
  expect(flat('.m { fill: var(--ink); stroke: var(--sea); }')).toEqual([
    { fill: 'black', stroke: 'blue' },
    '@media (prefers-color-scheme:dark){.dark-1{fill:white}}',
  ]);
});

it.each([
  ['the later of two rules', '.m { fill: red; } .m { fill: blue; }', 'blue'],
  ['the weightier of two', '.side .m { fill: blue; } .m { fill: red; }', 'blue'],
  ['a token of what holds it', '.side { --sea: green; } .m { fill: var(--sea); }', 'green'],
  ['what stands in for a token', '.m { fill: var(--none, var(--sea, red)); }', 'blue'],
])('%s holds', (_, charts, fill) => {
  expect(flat(charts)[0]).toEqual({ fill });
});

it('a token that is nowhere, hover, media and other elements change nothing', () => {
  const charts = `.m { fill: var(--none); } .m:hover { fill: red; } .n { fill: red; }
    @media print { .m { fill: red; } }`;
  expect(flat(charts)).toEqual([{}, '']);
});

it('an attribute of its own gives way, as it would to a style sheet', () => {
  const mark = s('path', { className: 'm', fill: 'red', stroke: 'red' });
  expect(flat('.m { fill: blue; }', mark)[0]).toEqual({ fill: 'blue', stroke: 'red' });
});
