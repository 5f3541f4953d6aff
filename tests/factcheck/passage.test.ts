import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, locate, locatePassage, sentencesAt } from '../../src/factcheck/passage.ts';
import { source } from '../content/storm.ts';

const TEXT = [
  'The quay was shut. The quay was shut again.',
  'Boats were lost near Tarn, the mayor said.',
  'All ferries stopped at noon.',
  'All ferries stopped at noon.',
].join('\n');
const { seed } = source('report', TEXT);

describe('locatePassage(seed, parts)', () => {
  it('finds a passage to the character', () => {
    const at = TEXT.indexOf('near Tarn');
    expect(locate(seed, ['near Tarn, the'])).toEqual([{ start: at, end: at + 14 }]);
  });

  it('finds parts in the order of one line', () => {
    expect(locate(seed, ['Boats were', 'the mayor'])?.length).toBe(2);
    expect(locatePassage(seed, ['the mayor', 'Boats were']).kind).toBe('scattered');
    expect(locatePassage(seed, ['near Tarn', 'All ferries']).kind).toBe('scattered');
  });

  it('does not find what differs in one character', () => {
    expect(locatePassage(seed, ['near  Tarn'])).toEqual({ kind: 'absent', part: 0 });
    expect(locatePassage(seed, ['Boats', 'near tarn'])).toEqual({ kind: 'absent', part: 1 });
    expect(locatePassage(seed, [''])).toEqual({ kind: 'absent', part: 0 });
  });

  it('says that a passage stands twice, unless whole sentences repeat', () => {
    expect(locatePassage(seed, ['The quay was shut']).kind).toBe('twice');
    const repeated = locatePassage(seed, ['ferries stopped']);
    expect(repeated.kind === 'found' && repeated.elsewhere.length).toBe(1);
  });

  it('finds any stretch of a line that stands there once', () => {
    const line = seed.lines[1];
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 10, max: 20 }), (from, length) => {
        const start = (line?.start ?? 0) + from;
        expect(locate(seed, [TEXT.slice(start, start + length)])).toEqual([
          { start, end: start + length },
        ]);
      }),
    );
  });
});

describe('lineAt(seed, offset) and sentencesAt(seed, span)', () => {
  it('give the line and the sentences of an offset', () => {
    expect(lineAt(seed, TEXT.indexOf('Tarn')).number).toBe(2);
    const both = { start: 5, end: 25 };
    expect(sentencesAt(seed, both).map(({ start }) => start)).toEqual([0, 19]);
  });
});
