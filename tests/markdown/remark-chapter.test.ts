import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/factcheck/finding.ts';
import { chapterPlugins, type PageView } from '../../src/markdown/remark-chapter.ts';

const VIEW: PageView = {
  findings: [],
  numbers: new Map([
    ['gale', 1],
    ['tide', 2],
  ]),
  address: (path) => `/base${path}`,
};
const NOTES = '\n\n[^gale]: gazette: "the gale"\n[^tide]: gazette: "the tide"\n';

async function render(text: string, view: Partial<PageView> = {}): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: chapterPlugins(() => ({ ...VIEW, ...view })),
  });
  const { code } = await processor.render(text + NOTES, {
    fileURL: new URL('file:///content/chapters/storm.mdx'),
  });
  return code.trim();
}

const mark = (
  label: string,
  number: number,
  id = `ref-${label}`,
  name = `Note ${number}`,
): string =>
  `<sup><a id="${id}" href="#fn-${label}" role="doc-noteref" class="note-mark" aria-label="${name}">${number}</a></sup>`;

// The processor prints what it throws.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('remarkChapter', () => {
  test('turns references into raised links, later uses counted, and takes the notes out', async () => {
    expect(await render('Lost.[^tide][^gale] Found.[^tide]')).toBe(
      `<p>Lost.${mark('tide', 2)}${mark('gale', 1)} Found.${mark('tide', 2, 'ref-tide:2')}</p>`,
    );
  });

  test('takes the id of a use from the site, which counts charts too', async () => {
    const uses = [
      { label: 'gale', id: 'ref-gale', line: 0, column: 0 },
      { label: 'gale', id: 'ref-gale:2', line: 1, column: 6 },
    ];
    expect(await render('Lost.[^gale]', { uses })).toBe(
      `<p>Lost.${mark('gale', 1, 'ref-gale:2')}</p>`,
    );
  });

  test('folds the section of the id that the site names, its heading in front', async () => {
    const text = 'Asked.[^gale]\n\n## Answers [#answers]\n\n1. Lost.[^tide]';
    const folded = await render(text, { fold: 'answers' });
    expect(folded).toBe(
      `<p>Asked.${mark('gale', 1)}</p>\n<details class="fold-answers"><summary><h2 id="answers">Answers</h2></summary><ol>\n<li>Lost.${mark('tide', 2)}</li>\n</ol></details>`,
    );
    expect(await render(text, { fold: 'elsewhere' })).toBe(await render(text));
  });

  test('sets the words of a statement apart and tells behind its notes what bears it out', async () => {
    const shapes = [{ glyph: '●', status: 'official' }];
    const tag = { kind: 'one', shapes, words: 'one origin', disputed: true };
    const html = await render('Lost.[^tide] Found "it".[^gale][^tide] Left.', {
      tag: (_, column) => (column === 20 ? undefined : column > 12 ? tag : undefined),
    });
    expect(html).toContain(' <span class="backed" data-backing="one">Found “it”.</span><sup>');
    expect(html.match(/<span class="backing" data-backing="one" data-engine="">/g)).toHaveLength(1);
    expect(html).toMatch(
      /●<\/span> one origin<\/span> <span class="disputed">≠ disputed<\/span><\/span> Left\./,
    );
    expect(html).toMatch(/^<p>Lost\.<sup>/);
  });

  test('calls a mark as the site names it', async () => {
    expect(await render('Lost.[^gale]', { name: (label) => `Evidence ${label}` })).toContain(
      'aria-label="Evidence gale"',
    );
  });

  test('puts a word for the eye into the mark of the id that has one', async () => {
    const word = (id: string) => (id === 'ref-tide:2' ? 'hearsay' : undefined);
    const html = await render('Lost.[^tide] Found.[^tide]', { word });
    expect(html.match(/>2<span class="note-word"> hearsay<\/span><\/a>/g)).toHaveLength(1);
    expect(html.indexOf('hearsay')).toBeGreaterThan(html.indexOf('Found.'));
  });

  test('keeps the white space round marks, also where a line ends', async () => {
    expect(await render('Lost.[^gale]\n  Then *found*[^tide]\nagain.')).toBe(
      `<p>Lost.${mark('gale', 1)} Then <em>found</em>${mark('tide', 2)} again.</p>`,
    );
  });

  test('sets the ids of headings, and beside each a link to it that is no part of its name', async () => {
    const html = await render('## The *old* quay [#quay]');
    expect(html).toContain('<h2 id="quay">The <em>old</em> quay</h2>');
    expect(html.slice(html.indexOf('</h2>'))).toMatch(
      /<a href="#quay" class="sign self" aria-label="Link to this section">¶<\/a>/u,
    );
  });

  test('aligns by class and lets a table scroll', async () => {
    const html = await render('| Boat | Crew |\n| --- | --: |\n| Heron | 3[^gale] |');
    expect(html).not.toMatch(/style=|<t[hd] align/);
    expect(html.replaceAll('\n', '')).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Boat, Crew"><table>' +
        '<thead><tr><th scope="col">Boat</th><th scope="col" class="align-right">Crew</th></tr></thead>' +
        `<tbody><tr><td>Heron</td><td class="align-right">3${mark('gale', 1)}</td></tr></tbody></table></div>`,
    );
  });

  test('puts the base path before addresses of the site alone', async () => {
    expect(await render('[A](/a/) [B](#b) [C](https://c.example/)')).toBe(
      '<p><a href="/base/a/">A</a> <a href="#b">B</a> <a href="https://c.example/">C</a></p>',
    );
  });

  test('sets quotation marks and dashes in prose, not in code or addresses', async () => {
    expect(await render('The "*gale*" - `a - "b"` - isn\'t https://a.example/--b over.')).toBe(
      '<p>The “<em>gale</em>” – <code>a - "b"</code> – isn’t <a href="https://a.example/--b">https://a.example/--b</a> over.</p>',
    );
  });

  test('fails with all findings, at the place of the first', async () => {
    const finding: Finding = {
      file: 'content/chapters/storm.mdx',
      line: 7,
      column: 3,
      rule: 'note/undefined',
      message: 'Unexpected x, expected y.',
      remedy: 'Write y.',
    };
    const findings = [finding, { ...finding, line: 9, rule: 'figure/not-found' as const }];
    await expect(render('Text.', { findings })).rejects.toThrow(
      '2 findings:\n7:3 Unexpected x, expected y. Write y. (note/undefined)\n9:3 Unexpected x, expected y. Write y. (figure/not-found)',
    );
    await expect(render('Text.', { findings })).rejects.toMatchObject({ line: 7, column: 3 });
  });

  test('throws where a note has no number', async () => {
    await expect(render('Lost.[^gale]', { numbers: new Map() })).rejects.toThrow(
      'unnumbered note: gale',
    );
  });
});

describe('a draft', () => {
  const fault = (line: number, column: number): Finding => ({
    file: 'content/chapters/storm.mdx',
    ...{ line, column, rule: 'figure/absent', message: 'Unexpected `12`.', remedy: 'Write `14`.' },
  });

  test('is rendered, each statement with a finding marked by the places of all of them', async () => {
    const faults = [fault(1, 1), fault(1, 9), fault(3, 4)];
    const html = await render('Lost 12.[^gale]\n\n## Found [#found]\n\nSaved.[^tide]', { faults });
    expect(html).toContain('<p data-findings="1:1 1:9">Lost 12.');
    expect(html).toContain('<h2 id="found" data-findings="3:4">Found');
    expect(html).toContain('<p>Saved.');
  });

  test('marks the statements of a note with what is wrong in the note', async () => {
    const html = await render('Lost.[^gale]\n\n- Saved.[^tide]\n- More.[^gale]', {
      faults: [fault(6, 10)],
    });
    expect(html.match(/data-findings="6:10"/gu)).toHaveLength(2);
    expect(html).toContain('<p data-findings="6:10">Lost.');
    expect(html).toMatch(/<li data-findings="6:10">\s*More\./u);
  });

  test('marks a cell of a table, whatever else the cell is given', async () => {
    const html = await render('| A | B |\n| - | -: |\n| 1.[^gale] | 2.[^tide] |', {
      faults: [fault(3, 14)],
    });
    expect(html).toContain('<td data-findings="3:14" class="align-right">2.');
  });

  test('shows a reference that leads to nothing as it is written', async () => {
    const numbers = new Map([['tide', 2]]);
    expect(await render('Lost.[^gale][^tide]', { numbers, faults: [fault(4, 1)] })).toBe(
      `<p data-findings="4:1">Lost.[^gale]${mark('tide', 2)}</p>`,
    );
  });

  test('that may not be rendered leaves nothing, and no code of it runs', async () => {
    expect(await render('Lost {process.exit()}', { findings: [fault(1, 6)], faults: [] })).toBe('');
  });
});
