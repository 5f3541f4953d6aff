import { describe, expect, it } from 'vitest';
import { check } from '../../../src/factcheck/check.ts';
import { corpusOf } from '../explainer.ts';
import { OFFICE, SAILORS, entryOf, side, withEntries } from '../register.ts';

const AT = { file: 'content/disagreements/how-many.mdx', line: 1, column: 1 };

/** What the check says of disagreements, in a chapter beside some entries. */
function found(body: string, entries = [SAILORS]) {
  return check(withEntries(corpusOf({ body }), entries)).filter(({ rule }) =>
    rule.startsWith('disagreement/'),
  );
}

const rules = (...args: Parameters<typeof found>) => found(...args).map(({ rule }) => rule);

const KILLED =
  '[^killed]: harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed over 40 hours"';
const POINT = '[^how-many]: Differ: how-many';
const SAID = 'The harbour office said at least 145 sailors were killed over 40 hours.[^killed]';

describe('a statement whose passage gives a side of a registered disagreement', () => {
  it('points to the entry, and where it does not is told which note to write', () => {
    expect(found(`${SAID}\n\n${KILLED}`)).toMatchObject([
      {
        rule: 'disagreement/unmarked',
        line: 7,
        column: 1,
        expected: '[^how-many]: Differ: how-many',
        remedy:
          'Write `[^how-many]` after the sentence, and add the line `[^how-many]: Differ: how-many` to the definitions.',
      },
    ]);
    expect(rules(`${SAID}[^how-many]\n\n${KILLED}\n${POINT}`)).toEqual([]);
  });

  it('does so once in a paragraph, and again in the next', () => {
    const again = 'It said at least 145 sailors were killed.[^killed]';
    const marked = `${SAID}[^how-many] ${again}`;
    expect(rules(`${marked}\n\n${KILLED}\n${POINT}`)).toEqual([]);
    expect(rules(`${marked}\n\n${SAID}\n\n${KILLED}\n${POINT}`)).toEqual(['disagreement/unmarked']);
  });

  it('does so in every item of a list, and once in a row of a table', () => {
    const list = `- ${SAID}[^how-many]\n- ${SAID}`;
    expect(rules(`${list}\n\n${KILLED}\n${POINT}`)).toEqual(['disagreement/unmarked']);
    const row = (cell: string) => `| Count | Hours |\n| --- | --- |\n| ${SAID} | ${cell} |`;
    const other = 'The harbour office said 40 hours.[^killed]';
    expect(rules(`${row(other)}\n\n${KILLED}`)).toEqual(['disagreement/unmarked']);
    expect(rules(`${row(`${other}[^how-many]`)}\n\n${KILLED}\n${POINT}`)).toEqual([]);
  });

  it('is none where the passage has only a stray word of the side, or another place says the same', () => {
    const near =
      '[^near]: harbour-office, report: "were killed over 40 hours, while adding that 17 pilots were injured"';
    expect(rules(`The harbour office said 17 pilots were injured.[^near]\n\n${near}`)).toEqual([]);
  });

  it('is told by the names or the words in which the sides differ, where no figure does', () => {
    const shut = entryOf([
      side(
        'side-calm',
        'mayor',
        'report',
        'Dana Reyes, the mayor of Port Alda, said the port was calm',
      ),
      side('side-shut', 'mayor', 'letter', 'The mayor of Port Alda said the port was shut'),
    ]);
    const calm = (passage: string) =>
      `Dana Reyes, the mayor of Port Alda, said the port was calm.[^calm]\n\n[^calm]: mayor, report: "${passage}"`;
    expect(
      rules(calm('Dana Reyes, the mayor of Port Alda, said the port was calm'), [shut]),
    ).toEqual(['disagreement/unmarked']);
    const loss = entryOf(
      [
        side(
          'side-none',
          'coast-watch',
          'report',
          'According to the coast watch, no boat was lost in Tarn',
        ),
      ],
      { kind: 'error' },
    );
    const lightning =
      'The lighthouse was reportedly struck by lightning, the article says.[^struck]\n\n[^struck]: report: "The lighthouse was reportedly struck by lightning"';
    expect(rules(lightning, [loss])).toEqual([]);
  });

  it('is proposed another label where a note has the name of the entry', () => {
    const body = `${SAID.replace('killed]', 'how-many]')}\n\n${KILLED.replace('killed]', 'how-many]')}`;
    expect(found(body)[0]?.expected).toBe('[^differ-how-many]: Differ: how-many');
  });
});

describe('a pointer to a registered disagreement', () => {
  it('stands beside a passage that gives a side of it', () => {
    const calm = 'Dana Reyes, the mayor of Port Alda, said the port was calm.[^calm][^how-many]';
    const note =
      '[^calm]: mayor, report: "Dana Reyes, the mayor of Port Alda, said the port was calm"';
    expect(rules(`${calm}\n\n${note}\n${POINT}`)).toEqual(['disagreement/points-to-nothing']);
  });
});

describe('an entry of the register', () => {
  const lone =
    'The storm reached Port Alda at around 03:00, one report says.[^start]\n\n[^start]: report: "The storm reached Port Alda at around 03:00"';

  it('gives each side a passage of its own', () => {
    const twice = entryOf([
      side('side-office', 'harbour-office', 'report', OFFICE),
      side('side-again', 'harbour-office', 'report', OFFICE),
    ]);
    expect(rules(lone, [twice])).toEqual(['disagreement/same-passage']);
  });

  it('is none where all sides say the same', () => {
    const passage = 'spanned at least nine districts, including Merrow and Tarn';
    const same = entryOf([
      side('side-report', null, 'report', passage),
      side('side-letter', null, 'letter', passage),
    ]);
    expect(rules(lone, [same])).toEqual(['disagreement/no-difference']);
    expect(rules(lone, [SAILORS])).toEqual([]);
  });

  it('holds for a day that its document names and that is not after it appeared', () => {
    const on = (asOf: string) =>
      entryOf(SAILORS.page.notes, {
        sides: [
          { note: 'side-office', asOf, place: AT },
          { note: 'side-union', asOf: 'not stated', place: AT },
        ],
      });
    expect(rules(lone, [on('2031-03-02')])).toEqual([]);
    expect(rules(lone, [on('2031-03-04')])).toEqual([]);
    expect(rules(lone, [on('2031-02-14')])).toEqual(['disagreement/as-of']);
    expect(rules(lone, [on('2031-05-04')])).toEqual(['disagreement/as-of']);
  });
});
