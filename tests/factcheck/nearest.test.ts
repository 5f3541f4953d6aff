import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, nearestWord } from '../../src/factcheck/nearest.ts';

const TEXT = 'The quay at Merrow was shut at dawn. The mayor said “we will open it” on Monday.';

describe('nearest(text, passage)', () => {
  it('finds the stretch that a slip of the pen missed, and where the two part', () => {
    const found = nearest(TEXT, 'quay at Marrow was shut');
    expect(TEXT.slice(found?.start, found?.end)).toBe('quay at Merrow was shut');
    expect(found?.differs).toBe(9);
  });

  it('is at distance 0 where only typography differs', () => {
    const found = nearest(TEXT, 'said "we will open it" on');
    expect(found?.distance).toBe(0);
    expect(found?.differs).toBe(5);
  });

  it('is null where nothing comes near', () => {
    expect(nearest(TEXT, 'completely unrelated words zzzz')).toBeNull();
    expect(nearest(TEXT, '')).toBeNull();
  });

  it('finds any stretch of the text at its own place, with no edit', () => {
    const stretch = fc.tuple(fc.nat(TEXT.length - 30), fc.integer({ min: 15, max: 30 }));
    fc.assert(
      fc.property(stretch, ([start, length]) => {
        const passage = TEXT.slice(start, start + length);
        expect(nearest(TEXT, passage)).toMatchObject({
          start,
          distance: 0,
          differs: passage.length,
        });
      }),
    );
  });
});

describe('nearestWord(word, known)', () => {
  it.each([
    ['lable', 'label'],
    ['harbor-ofice', 'harbour-office'],
    ['Merow', 'Merrow'],
  ])('offers for %s %s', (word, known) => {
    expect(nearestWord(word, ['label', 'harbour-office', 'Merrow'])).toBe(known);
  });

  it('offers nothing that is not near', () => {
    expect(nearestWord('zebra', ['label', 'Merrow'])).toBeNull();
  });
});
