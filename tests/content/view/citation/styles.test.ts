import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, it } from 'vitest';
import { apa } from '../../../../src/content/view/citation/apa.ts';
import { chicago } from '../../../../src/content/view/citation/chicago.ts';
import { csl } from '../../../../src/content/view/citation/csl.ts';
import { mla } from '../../../../src/content/view/citation/mla.ts';
import { plain } from '../../../../src/content/view/citation/work.ts';
import { WORKS } from './works.ts';

// The processor knows no rule for a chart or a table without an author, and names a publisher beside its site.
const alike = WORKS.filter(
  ([, { kind, publisher }]) => kind !== 'chart' && kind !== 'data' && publisher === null,
);

it.each(alike)('APA is what a processor of citation styles makes of %s', (_, work) => {
  const made = new Cite(csl(work)).format('bibliography', { template: 'apa', lang: 'en-US' });
  // It announces a day of reading that no file has.
  expect(plain(apa(work))).toBe(made.trim().replace('. Retrieved http', '. http'));
});

it.each(WORKS)('each style as reviewed by its rules: %s', async (name, work) => {
  const styles = [apa, mla, chicago].map((style) => plain(style(work)));
  await expect(`${name}\n\n${styles.join('\n\n')}\n`).toMatchFileSnapshot(
    `golden/${name.replaceAll(' ', '-')}.txt`,
  );
});
