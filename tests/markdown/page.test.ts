import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/markdown/page.ts';
import { brief, HEAD, pageOf } from './page-of.ts';

const CHAPTER = `
The harbour office said that "all boats" were lost.[^all-boats] The gale &amp; the tide
  came *together*.[^tide][^all-boats]

## The quay [#quay]

| Boat | Crew |
| ---- | ---: |
| Heron[^tide] | 3\\|4 |

<Chart id="boats" />

### Its lamp [#lamp]

- Out at two.[^tide]

> As told later.[^tide]

[^all-boats]: office, gazette: "lost all boats […] in the gale"
[^tide]: gazette: \`the tide {sic} rose\`
`;

describe('readPage', () => {
  const { page, findings } = pageOf(CHAPTER);

  test('finds nothing wrong with a good chapter', () => {
    expect(findings).toEqual([]);
  });

  test('takes title, summary and order from the frontmatter, with their places', () => {
    expect(page).toMatchObject({ title: 'The storm at Port Alda', summary: 'A storm.', order: 2 });
    expect(page?.places.title).toEqual({ file: 'content/chapters/storm.mdx', line: 2, column: 8 });
  });

  test('cuts the text into blocks, each with its kind and the section that it stands in', () => {
    expect(page?.blocks.map(({ kind, section, text }) => [kind, section, text.value])).toEqual([
      [
        'paragraph',
        '',
        'The harbour office said that "all boats" were lost. The gale & the tide came together.',
      ],
      ['heading', 'quay', 'The quay'],
      ['heading', 'quay', 'Boat'],
      ['heading', 'quay', 'Crew'],
      ['cell', 'quay', 'Heron'],
      ['cell', 'quay', '3|4'],
      ['heading', 'lamp', 'Its lamp'],
      ['list-item', 'lamp', 'Out at two.'],
      ['quote', 'lamp', 'As told later.'],
    ]);
  });

  test('keeps where in its block each reference stands', () => {
    expect(page?.blocks[0]?.references.map(({ label, offset }) => [label, offset])).toEqual([
      ['all-boats', 51],
      ['tide', 86],
      ['all-boats', 86],
    ]);
  });

  test('lists uses in the order of the page, the rows of a chart at its place', () => {
    expect(page?.uses.map(({ label, place }) => `${place.line}:${place.column} ${label}`)).toEqual([
      '7:52 all-boats',
      '8:19 tide',
      '8:26 all-boats',
      '14:8 tide',
      '16:1 boats-harbour',
      '16:1 boats-crews',
      '20:14 tide',
      '22:17 tide',
    ]);
  });

  test('takes the ids of headings from their marks, and the marks out of their words', () => {
    expect(page?.headings.map(({ id, depth, text }) => [id, depth, text])).toEqual([
      ['quay', 2, 'The quay'],
      ['lamp', 3, 'Its lamp'],
    ]);
  });

  test('reads the notes from their raw lines', () => {
    expect(page?.notes).toMatchObject([
      {
        label: 'all-boats',
        kind: 'passage',
        speaker: 'office',
        source: 'gazette',
        parts: ['lost all boats', 'in the gale'],
      },
      { label: 'tide', speaker: null, parts: ['the tide {sic} rose'] },
    ]);
  });

  test('reads a file with Windows line endings alike', () => {
    const windows = readPage('f.mdx', (HEAD + CHAPTER).replaceAll('\n', '\r\n'), {
      kind: 'chapter',
      slug: 'storm',
      chartRows: () => ['boats-harbour', 'boats-crews'],
    });
    expect(windows.findings).toEqual([]);
    expect(windows.page?.notes).toMatchObject(
      (page?.notes ?? []).map(({ label, kind, place: { line } }) => ({
        label,
        kind,
        place: { line },
      })),
    );
    expect(windows.page?.blocks.map(({ text }) => text.value)).toEqual(
      page?.blocks.map(({ text }) => text.value),
    );
    expect(windows.page?.uses.map(({ place }) => place.column)).toEqual(
      page?.uses.map(({ place }) => place.column),
    );
  });

  test('reads the overview without an order, as the page before all others', () => {
    const overview = readPage('content/overview.mdx', '---\ntitle: A\nsummary: B\n---\nText.\n', {
      kind: 'overview',
      slug: 'overview',
      chartRows: () => null,
    });
    expect(overview.findings).toEqual([]);
    expect(overview.page?.order).toBe(0);
  });

  test('keeps the day of the last change, and null where the page gives none', () => {
    const changed = (line: string) =>
      pageOf('Text.\n', `---\ntitle: A\nsummary: B\norder: 1\n${line}---\n`);
    expect(changed('changed: 2031-05-04\n').page?.changed).toBe('2031-05-04');
    expect(changed('').page?.changed).toBeNull();
  });

  test.each(['2031-02-30', '4 May 2031', '20310504', '[2031-05-04]', ''])(
    'refuses %j as the day of the last change, with its place',
    (value) => {
      const head = `---\ntitle: A\nsummary: B\norder: 1\nchanged: ${value}\n---\n`;
      const { page: none, findings } = pageOf('Text.\n', head);
      expect(none).toBeNull();
      expect(findings).toMatchObject([{ rule: 'input/changed', line: 5 }]);
    },
  );

  test('gives no page where MDX does not parse, but still all that can be seen', () => {
    const { page: none, findings: all } = pageOf(
      'A { brace.[^gone]\n\n## Quay\n\nFive <six.[^a]\n\n[^a]: “x”\n',
    );
    expect(none).toBeNull();
    expect(all.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '6 input/mdx-syntax',
      '6 note/undefined',
      '8 input/heading-without-id',
      '10 input/mdx-syntax',
      '12 note/quotation-marks',
    ]);
  });
});

describe('readPage on a head that is wrong', () => {
  const TEXT = 'Text.\n';
  test.each([
    ['none', '', '1:1 input/frontmatter'],
    ['not closed', '---\ntitle: A\n', '1:1 input/frontmatter'],
    ['a missing key', '---\ntitle: A\norder: 1\n---\n', '2:1 input/missing-key'],
    [
      'an unknown key',
      '---\ntitle: A\nsumary: B\nsummary: B\norder: 1\n---\n',
      '3:1 input/unknown-key',
    ],
    ['an empty key', '---\ntitle:\nsummary: B\norder: 1\n---\n', '2:7 input/empty-key'],
    ['a number as title', '---\ntitle: 5\nsummary: B\norder: 1\n---\n', '2:8 input/empty-key'],
    ['a broken order', '---\ntitle: A\nsummary: B\norder: 1.5\n---\n', '4:8 input/order'],
    [
      'a key twice',
      '---\ntitle: A\ntitle: A\nsummary: B\norder: 1\n---\n',
      '3:1 input/frontmatter',
    ],
    ['no YAML', '---\ntitle: A: B\nsummary: B\norder: 1\n---\n', '2:8 input/frontmatter'],
    ['a note', '---\ntitle: A\nsummary: "B[^a]"\norder: 1\n---\n', '3:11 note/in-frontmatter'],
  ])('refuses %s', (_, head, expected) => {
    const { page, findings } = pageOf(TEXT, head);
    expect(page).toBeNull();
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      expected,
    ]);
  });

  test('names the key that was meant', () => {
    const { findings } = pageOf(TEXT, '---\ntitel: A\ntitle: A\nsummary: B\norder: 1\n---\n');
    expect(findings.map(brief)).toEqual([
      '2:1 input/unknown-key Unexpected key `titel` in the frontmatter, expected `title`, `summary`, `order`, `changed`.',
    ]);
    expect(findings[0]?.remedy).toBe('Write `title`.');
  });
});

describe('readPage on a file that is too large', () => {
  test.each([
    ['a file', 'word\n\n'.repeat(50_000), '1:1 input/too-large'],
    ['a line', `${'word '.repeat(14_000)}\n`, '6:1 input/line-too-long'],
    ['nested quotations', `${'>'.repeat(51)} a\n`, '6:1 input/nested-too-deep'],
    ['nested lists', `a\n\n${' '.repeat(102)}- a\n`, '8:1 input/nested-too-deep'],
    ['nested brackets', `${'['.repeat(51)}a\n`, '6:1 input/nested-too-deep'],
    [
      'more headings than anybody reads',
      '## A [#a]\n\n'.repeat(501),
      '1006:1 input/too-many-headings',
    ],
    ['marks that never close', `${'*a_ '.repeat(501)}\n`, '6:1 input/too-many-marks'],
  ])('refuses %s before it is parsed', (_, text, expected) => {
    const { page, findings } = pageOf(text);
    expect(page).toBeNull();
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      expected,
    ]);
  });

  test('reads a thousand notes, which are a paragraph each', () => {
    const all = Array.from({ length: 1100 }, (_, index) => `n${index}`);
    const text = `${all.map((label) => `Lost.[^${label}]`).join('\n\n')}\n\n`;
    const notes = all.map((label) => `[^${label}]: gazette: "the gale of ${label}"`).join('\n');
    expect(pageOf(text + notes).findings).toEqual([]);
  });

  test('reads a long table of notes, which nests nothing', () => {
    const row = '| a.[^a] | b.[^a] |\n';
    const text = `| A | B |\n|---|---|\n${row.repeat(400)}\n[^a]: gazette: "x"\n`;
    expect(pageOf(text).findings).toEqual([]);
  });
});
