import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf, type Cell, type Table } from '../../../../src/content/view/data/table.ts';

const text = { name: 'text', type: 'string', words: 'Words.' } as const;
const count = { name: 'count', type: 'integer', words: 'Boats.', stated: true } as const;
const table = (...rows: Record<string, Cell>[]): Table => ({ columns: [text, count], rows });

describe('a table as CSV', () => {
  it('ends each line as RFC 4180 has it, and quotes what would end a cell', () => {
    expect(csvOf(table({ text: 'a, "b"\nc', count: 12 }))).toBe(
      'text,count\r\n"a, ""b""\nc",12\r\n',
    );
  });

  it('tells what the documents do not state from what there is nothing to say about', () => {
    expect(csvOf(table({ text: null, count: null }))).toBe('text,count\r\n,not stated\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '\r=1'])(
    'disarms %j, which a spreadsheet would run',
    (formula) => {
      expect(csvParse(csvOf(table({ text: formula, count: 1 })))[0]?.text).toBe(`'${formula}`);
    },
  );

  it('gives back every text to any reader of CSV, but for the apostrophe of a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const read = csvParse(csvOf(table(...texts.map((one) => ({ text: one, count: 1 })))));
        expect(read.map((row) => row.text?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))).toEqual(
          texts.map((one) => one.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')),
        );
      }),
    );
  });
});

describe('a table as JSON', () => {
  it('has every column of every row, null where nothing is said', () => {
    expect(JSON.parse(jsonOf(table({ text: '=1' })))).toEqual([{ text: '=1', count: null }]);
  });
});
