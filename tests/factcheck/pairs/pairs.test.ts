import { describe, expect, it } from 'vitest';
import { FALSE_PAIRS, SURVIVORS } from './false.ts';
import { FOURTH_FALSE, FOURTH_SURVIVORS } from './fourth.ts';
import { findingsOn } from './judged.ts';
import { SECOND_FALSE, SECOND_SURVIVORS, SECOND_TRUE } from './second.ts';
import { THIRD_FALSE, THIRD_SURVIVORS } from './third-false.ts';
import { THIRD_REFUSED, THIRD_TRUE } from './third-true.ts';
import { TRUE_PAIRS } from './true.ts';

describe('check, on sentences over the real documents', () => {
  it.each([...TRUE_PAIRS, ...SECOND_TRUE, ...THIRD_TRUE])('accepts: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });

  it.each(FALSE_PAIRS)('accepts the right one of $fault: $instead', ({ instead, notes }) => {
    expect(findingsOn(instead, notes)).toEqual([]);
  });

  it.each(FALSE_PAIRS)('refuses $fault: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });

  it.each(SECOND_FALSE)('refuses, in the second round: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });

  it.each(THIRD_FALSE)('refuses $fault: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });

  it.each(FOURTH_FALSE)('refuses, in the fourth round: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });

  it.each(THIRD_REFUSED)('refuses though it is true: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });

  it.each(THIRD_SURVIVORS)('does not see yet that $fault is false: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });

  it.each(FOURTH_SURVIVORS)('does not see yet that it is false: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });

  it.each(SECOND_SURVIVORS)('does not see yet that it is false: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });

  it.each(SURVIVORS)('does not see yet that $fault is false: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });
});
