import { describe, expect, it } from 'vitest';
import { findingsOn } from './judged.ts';
import { TIED_FALSE, TIED_TRUE } from './tied.ts';

describe('check, on what the real documents put together', () => {
  it.each(TIED_TRUE)('accepts: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).toEqual([]);
  });

  it.each(TIED_FALSE)('refuses: $says', ({ says, notes }) => {
    expect(findingsOn(says, notes)).not.toEqual([]);
  });
});
