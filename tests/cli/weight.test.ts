import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../src/cli/budget.ts';
import { readPageLoad } from '../../src/cli/page-load.ts';
import { weightFindings, type Weighed } from '../../src/cli/weight.ts';

/** So many bytes that no compression makes fewer. */
const noise = (bytes: number): Buffer =>
  Buffer.from(randomBytes(bytes).toString('latin1'), 'latin1');

function page(
  source: string,
  files: Readonly<Record<string, Buffer>> = {},
  address = '/storm/',
): Weighed {
  const load = readPageLoad(source);
  return { file: 'storm/index.html', address, source, load, read: (at) => files[at] ?? null };
}
const messages = (weighed: Weighed): string[] =>
  weightFindings(weighed).map(({ message }) => message);

describe('the weight of a page', () => {
  it('has a bound with all that it loads, by what is on it', () => {
    const files = { '/a.png': noise(BUDGET.plain) };
    const found = messages(page('<img src="/a.png">', files));
    expect(found).toEqual([
      expect.stringMatching(
        /^Unexpected \d+ bytes with all that it loads, expected at most 25600\.$/u,
      ),
    ]);
    expect(messages(page('<img src="/a.png"><svg viewBox="0 0 1 1"></svg>', files))).toEqual([]);
  });

  it('has a bound for each part of the page for print, so that it may grow with the explainer', () => {
    const files = { '/a.png': noise(1.5 * BUDGET.plain) };
    const parts = (count: number): string =>
      `<img src="/a.png">${'<article data-part="storm"></article>'.repeat(count)}`;
    expect(messages(page(parts(2), files, '/print/'))).toEqual([]);
    for (const count of [0, 1])
      expect(messages(page(parts(count), files, '/print/'))).toHaveLength(1);
  });

  it('counts scripts with all modules that they import, once each', () => {
    const files = {
      '/x/a.js': Buffer.from('import"./b.js";import("./c.js")'),
      '/x/b.js': Buffer.from('export{a}from"./c.js"'),
      '/x/c.js': noise(BUDGET.script),
    };
    expect(messages(page('<script type="module" src="/x/a.js"></script>', files))).toEqual([
      expect.stringMatching(/^Unexpected 10\d+ bytes of script, expected at most 10240\.$/u),
    ]);
  });

  it('lets nothing stand before the first paint, and no web font', () => {
    expect(
      messages(page('<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>')),
    ).toEqual(['Unexpected 2 files to wait for before the first paint, expected at most 0.']);
    expect(messages(page('<link rel="preload" as="font" href="/a.woff2">'))).toEqual([
      'Unexpected 1 web fonts, expected at most 0.',
    ]);
    expect(messages(page('<script type="module" src="/a.js"></script><script>1</script>'))).toEqual(
      [],
    );
  });
});
