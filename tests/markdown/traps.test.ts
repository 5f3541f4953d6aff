import { describe, expect, test } from 'vitest';
import { brief, pageOf } from './page-of.ts';

/** What is refused: its name, the text from line 6 on, and the findings in brief. */
type Trap = readonly [name: string, text: string, ...findings: string[]];

const NOTE = '\n\n[^gale]: gazette: "the gale"\n';

const NOTES: readonly Trap[] = [
  [
    'an undefined note, and says which was meant',
    `Lost.[^gael]${NOTE}`,
    '6:6 note/undefined Unexpected reference to note `gael`, expected a note that is defined; did you mean `gale`?',
    '8:1 note/unused Unexpected note `gale`, expected a sentence that refers to it.',
  ],
  [
    'an undefined note that is like no other',
    `Lost.[^gale][^lighthouse]${NOTE}`,
    '6:13 note/undefined Unexpected reference to note `lighthouse`, expected a note that is defined.',
  ],
  [
    'a note that no sentence refers to',
    `Lost.${NOTE}`,
    '8:1 note/unused Unexpected note `gale`, expected a sentence that refers to it.',
  ],
  [
    'a second definition',
    `Lost.[^gale]${NOTE}[^gale]: gazette: "another gale"\n`,
    '9:1 note/defined-twice Unexpected second definition of note `gale`, expected one; line 8 has it.',
  ],
  [
    'a reference that differs in case',
    `Lost.[^Gale]${NOTE}`,
    '6:6 note/case Unexpected `[^Gale]`, expected `[^gale]` as line 8 defines it.',
  ],
  [
    'labels that differ only in case',
    `Lost.[^gale]${NOTE}[^GALE]: gazette: "another gale"\n`,
    '9:1 note/case Unexpected label `GALE`, expected one that differs from `gale` (line 8) in more than case.',
    '9:3 note/label Unexpected label `GALE`, expected lower-case letters, digits and hyphens that name the subject.',
  ],
  [
    'a label that is a number',
    `Lost.[^1]\n\n[^1]: gazette: "the gale"\n`,
    '8:3 note/label Unexpected label `1`, expected lower-case letters, digits and hyphens that name the subject.',
  ],
  [
    'a label of two words, which Markdown shows raw',
    `Lost.[^gale][^the gale]${NOTE}`,
    '6:13 note/label Unexpected `[^the gale]`, expected a label of lower-case letters, digits and hyphens in `[^…]`.',
  ],
  ...['-', '>', '#', '1948.'].map((mark): Trap => [
    `a note wrapped before a line that begins with \`${mark}\``,
    `Lost.[^gale]\n\n[^gale]: gazette: "the gale\n${mark} rose"\n`,
    `9:1 note/wrapped Unexpected second line of note \`gale\`, expected the whole note on one line; Markdown ends it at a line that begins with \`${mark}\`.`,
  ]),
  [
    'a note wrapped between words',
    `Lost.[^gale]\n\n[^gale]: gazette: "the gale\nrose"\n`,
    '9:1 note/wrapped Unexpected second line of note `gale`, expected the whole note on one line.',
  ],
  [
    'prose directly under a note, which vanishes into it',
    `Lost.[^gale]\n\n[^gale]: gazette: "the gale"\nMore prose.\n`,
    '9:1 note/glued Unexpected text directly under note `gale`, where it vanishes into the note, expected a blank line between.',
  ],
  [
    'indented prose under a note, which vanishes into it too',
    `Lost.[^gale]${NOTE}\n    More prose.\n`,
    '10:1 note/glued Unexpected indent after note `gale`, which makes the text a part of it, expected a line without indent.',
  ],
  [
    'a note directly under prose',
    `Lost.[^gale]\n[^gale]: gazette: "the gale"\n`,
    '7:1 note/glued Unexpected definition of note `gale` directly under text, expected a blank line between.',
  ],
  [
    'a note within a quotation',
    `Lost.[^gale]\n\n> [^gale]: gazette: "the gale"\n`,
    '8:3 note/indented Unexpected definition of note `gale` within a list, a quotation or an indent, expected it at the start of a line.',
  ],
  [
    'a note in a heading',
    `## Quay[^gale] [#quay]${NOTE}`,
    '6:8 note/in-heading Unexpected note in a heading, expected it after a sentence.',
  ],
  [
    'a note in a link',
    `See [the toll.[^gale]](/toll/)${NOTE}`,
    '6:15 note/in-link Unexpected note in a link, expected it after a sentence.',
  ],
  [
    'a note between backticks',
    `Lost.[^gale] \`x[^gale]\`${NOTE}`,
    '6:14 note/in-code Unexpected note between backticks, which is shown as it stands, expected it in the text.',
  ],
  [
    'a note in an attribute',
    `Lost.[^gale]\n\n<Chart id="boats[^gale]" />${NOTE}`,
    '8:8 note/in-attribute Unexpected note in the attribute `id`, expected it in a sentence.',
  ],
  [
    'a space before a note',
    `Lost. [^gale]${NOTE}`,
    '6:7 note/apart Unexpected space before a note, expected it right after what it supports.',
  ],
  [
    'a term of a sum that no sentence refers to',
    `Five.[^five]\n\n[^five]: Sum: 2 + 3 = 5 of [^gale] [^tide]\n[^gale]: gazette: "two"\n`,
    '8:15 note/undefined Unexpected reference to note `tide`, expected a note that is defined.',
    '9:1 note/unused Unexpected note `gale` used in a sum alone, expected a sentence that refers to it.',
  ],
  ...(
    [
      ['emphasis marks', '"the *gale*"', '8:24', '`*`', 'changes'],
      ['a backslash', '"the \\* gale"', '8:24', '`\\`', 'changes'],
      ['an entity', '"gale &amp; tide"', '8:25', '`&amp;`', 'changes'],
      ['a brace', '"the { gale"', '8:24', '`{`', 'reads as code'],
      ['a tag', '"the <gale"', '8:24', '`<`', 'reads as code'],
      ['a backtick between backticks', '`the ` gale`', '8:24', 'backtick', 'changes'],
    ] as const
  ).map(([name, passage, place, found, how]): Trap => [
    `${name} in a passage`,
    `Lost.[^gale]\n\n[^gale]: gazette: ${passage}\n`,
    `${place} note/altered Unexpected ${found} in a note, which Markdown ${how}, expected text that stays as it is.`,
  ]),
];

const PLAIN = 'expected plain words.';

const INPUT: readonly Trap[] = [
  ['an open brace', 'A { b.', `6:3 input/mdx-syntax Unexpected \`{\` in the text, ${PLAIN}`],
  ['words in braces', 'A {b c} d.', `6:3 input/mdx-syntax Unexpected \`{\` in the text, ${PLAIN}`],
  ['an expression', 'A {b} c.', `6:3 input/expression Unexpected \`{\` in the text, ${PLAIN}`],
  [
    'an expression of its own',
    '{1 + 1}',
    `6:1 input/expression Unexpected \`{\` in the text, ${PLAIN}`,
  ],
  [
    'a comment in braces',
    '{/* a */}',
    `6:1 input/expression Unexpected \`{\` in the text, ${PLAIN}`,
  ],
  ['an angle bracket', 'Five <six.', `6:6 input/mdx-syntax Unexpected \`<\` in the text, ${PLAIN}`],
  ['an HTML comment', '<!-- a -->', `6:1 input/html Unexpected \`<!--\` in the text, ${PLAIN}`],
  [
    'an address in angle brackets',
    'See <https://a.example>.',
    '6:5 input/mdx-syntax Unexpected `<` before an address, expected a link.',
  ],
  [
    'an import',
    "import x from './x.js'",
    '6:1 input/import Unexpected `import` at the start of a line, which is read as code, expected plain words.',
  ],
  [
    'a sentence that begins like an import',
    'Boats.\n\nimport of boats fell.',
    '8:1 input/import Unexpected `import` at the start of a line, which is read as code, expected plain words.',
  ],
  [
    'an export',
    'export const a = 1',
    '6:1 input/export Unexpected `export` at the start of a line, which is read as code, expected plain words.',
  ],
  ['HTML', '<b>Boats</b>', '6:1 input/html Unexpected HTML `<b>`, expected Markdown.'],
  [
    'an unknown component',
    '<Graph id="boats" />',
    '6:1 input/unknown-component Unexpected component `<Graph>`, expected `<Chart>`, `<Map>`.',
  ],
  [
    'a component with children',
    '<Chart id="boats">Boats</Chart>',
    '6:1 input/component-children Unexpected `<Chart>` with an end of its own, expected it closed in itself.',
  ],
  [
    'a component that is not closed',
    '<Chart id="boats">',
    '6:1 input/mdx-syntax Unexpected `<Chart>` that is not closed in itself, expected one tag with straight quotation marks.',
  ],
  [
    'a component with curly quotation marks',
    '<Chart id=“boats” />',
    '6:1 input/mdx-syntax Unexpected `<Chart>` that is not closed in itself, expected one tag with straight quotation marks.',
  ],
  [
    'a component within text',
    'See <Chart id="boats" /> here.',
    '6:5 input/component-place Unexpected `<Chart>` within other text, expected it alone on its line.',
  ],
  [
    'a component in a list',
    '- <Chart id="boats" />',
    '6:3 input/component-place Unexpected `<Chart>` within other text, expected it alone on its line.',
  ],
  [
    'a tag left open above a line that makes a heading, at which the parser breaks',
    '<b>Boats\n---',
    `6:1 input/mdx-syntax Unexpected \`<\` in the text, ${PLAIN}`,
    '6:2 input/heading-underlined Unexpected line of `---` or `===` under a paragraph, which makes it a heading.',
  ],
  [
    'a spread',
    '<Chart {...a} id="boats" />',
    '6:8 input/spread Unexpected `{…}` among attributes, expected `name="value"`.',
  ],
  [
    'an expression as attribute',
    '<Chart id={1} />',
    '6:8 input/expression Unexpected `{` after `id=`, expected a quotation mark.',
  ],
  [
    'an unknown attribute',
    '<Chart id="boats" title="x" />',
    '6:19 input/unknown-attribute Unexpected attribute `title`, expected only `id`.',
  ],
  [
    'a missing attribute',
    '<Chart />',
    '6:1 input/missing-attribute Unexpected `<Chart>` without `id`, expected `<Chart id="…" />`.',
  ],
  [
    'an unknown chart',
    '<Chart id="boat" />',
    '6:1 input/unknown-chart Unexpected chart `boat`, expected the id of one that is described with the charts.',
  ],
  [
    'a chart that is shown twice',
    '<Chart id="boats" />\n\n<Chart id="boats" />',
    '8:1 input/chart-twice Unexpected second chart `boats`, expected it once on a page.',
  ],
  [
    'a heading without an id',
    '## The quay',
    '6:1 input/heading-without-id Unexpected heading without an id, expected one such as `[#the-quay]` at its end.',
  ],
  [
    'an id with a capital',
    '## The quay [#Quay]',
    '6:1 input/heading-id Unexpected id `Quay`, expected lower-case letters, digits and hyphens.',
  ],
  [
    'an id like that of a note',
    '## The quay [#fn-quay]',
    '6:1 input/heading-id Unexpected id `fn-quay`, expected one that does not begin with `fn-`.',
  ],
  [
    'two headings with one id',
    '## A [#quay]\n\n## B [#quay]',
    '8:1 input/heading-twice Unexpected second heading with the id `quay`, expected it once; line 6 has it.',
  ],
  [
    'a level that is skipped',
    '## A [#a]\n\n#### B [#b]',
    '8:1 input/heading-skipped Unexpected heading with 4 `#`, expected at most 3 here.',
  ],
  [
    'a second title',
    '# A [#a]',
    '6:1 input/heading-one Unexpected heading with one `#`, expected `##`: the title is the page’s only one.',
  ],
  [
    'a paragraph that a line below makes a heading',
    'The quay\n---',
    '6:1 input/heading-underlined Unexpected line of `---` or `===` under a paragraph, which makes it a heading.',
  ],
  [
    'a paragraph that begins like an item of a list',
    '216. Boats were lost.',
    '6:1 input/accidental-list Unexpected `216.` at the start of a line, which makes it item 1 of a list, expected a sentence.',
  ],
  [
    'a list that leaps',
    '1. Heron\n2. Gull\n40. Tern',
    '8:1 input/accidental-list Unexpected `40.` at the start of a line, which makes it item 3 of a list, expected a sentence.',
  ],
  [
    'a line within a paragraph that begins like an item',
    'Boats lost:\n1. Heron',
    '7:1 input/accidental-list Unexpected `1.` at the start of a line directly under text, which makes it a list.',
  ],
  [
    'an image',
    '![Quay](/quay.png)',
    '6:1 input/image Unexpected image, expected words and registered charts.',
  ],
  [
    'a block of code',
    '```\na\n```',
    '6:1 input/code Unexpected block of code, expected paragraphs.',
  ],
  [
    'struck-out words',
    'A ~b~ c.',
    '6:3 input/struck-out Unexpected struck-out text between `~`, expected plain words.',
  ],
  [
    'a note without its caret, which Markdown hides',
    'A.\n\n[gale]: gazette',
    '8:1 input/link-definition Unexpected `[…]:` at the start of a line, which Markdown hides, expected a note or a link.',
  ],
  [
    'a checkbox',
    '- [ ] Heron',
    '6:1 input/checkbox Unexpected `[ ]` at the start of a list item, expected words.',
  ],
  [
    'the title of a link',
    '[A](/a/ "b")',
    '6:1 input/link-title Unexpected title in a link, expected the address alone.',
  ],
  ...['javascript:x', 'a/b', '//a.example', 'http://a.example'].map((address): Trap => [
    `a link to \`${address}\``,
    `[A](${address})`,
    `6:1 input/link-address Unexpected address \`${address}\`, expected one that begins with \`/\`, \`#\` or \`https://\`.`,
  ]),
];

describe.each([
  ['notes', NOTES],
  ['text', INPUT],
])('readPage, of %s,', (_, traps) => {
  test.each(traps.map(([name, text, ...findings]) => ({ name, text, findings })))(
    'refuses $name',
    ({ text, findings }) => {
      expect(pageOf(text).findings.map(brief)).toEqual(findings);
    },
  );
});

describe('readPage', () => {
  test.each([
    ['an escaped brace and angle bracket', 'A \\{ b \\< c.'],
    ['a number that is escaped', '216\\. Boats were lost.'],
    ['a list of ones', '1. Heron\n1. Gull'],
    [
      'links within the site and beyond',
      '[A](/a/) [B](#b) [C](https://c.example) [D](mailto:d@e.example)',
    ],
    ['an escaped note', 'A \\[^b].'],
    ['a less-than sign between spaces', 'a < b'],
    ['a rule', 'A.\n\n---\n\nB.'],
  ])('allows %s', (_, text) => {
    expect(pageOf(text).findings.map(brief)).toEqual([]);
  });

  test('gives every finding a remedy', () => {
    for (const [, text] of [...NOTES, ...INPUT]) {
      for (const { remedy } of pageOf(text).findings) expect(remedy).toMatch(/^\p{Lu}.*[.`]$/u);
    }
  });
});
