import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = 'tests/charts/golden';
/** Lets a browser show a drawing that needs its page's style as the site does. */
const STYLED = '<?xml-stylesheet type="text/css" href="../../../src/styles/charts.css"?>\n';
/** Set in the environment, it rewrites the golden files. */
const { UPDATE } = process.env;

/** Holds a drawing against its golden file: one element a line, so that a change can be read. */
export function expectGolden(name: string, tree: Element, { alone = false } = {}): void {
  const svg = toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
  const lines = svg.replaceAll(/(?<=>)(?=<(?!\/?tspan|\/text|\/title|\/desc|\/dc:))/gu, '\n');
  const text = `${alone ? '' : STYLED}${lines}\n`;
  const file = `${FOLDER}/${name}.svg`;
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
