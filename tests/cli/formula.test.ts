import { describe, expect, it } from 'vitest';
import { formulaFindings } from '../../src/cli/formula.ts';

describe('a table for spreadsheets', () => {
  it.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd', ' =HYPERLINK("a")', '\t=1'])(
    'is refused over the cell %j',
    (cell) => {
      const text = `id,passage\na,"${cell.replaceAll('"', '""')}"\n`;
      expect(formulaFindings('data/a.csv', text)).toMatchObject([
        { rule: 'site/formula', line: 2 },
      ]);
    },
  );

  it('may hold numbers with a sign, dates, and the same signs within', () => {
    expect(formulaFindings('a.csv', 'id,n\na-b,-12\nb,+3.5\nc,1 = 1\nd,a@b\n')).toEqual([]);
  });
});
