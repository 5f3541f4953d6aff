import { describe, expect, it } from 'vitest';
import { DENIED_FALSE, DENIED_TRUE } from './denied.ts';
import { findingsOn } from './judged.ts';

const RULE = 'coverage/documents-say: ';
const refused = ({ says, notes }: (typeof DENIED_TRUE)[number]): boolean =>
  findingsOn(says, notes).some((finding) => finding.startsWith(RULE));

describe('check() of sentences about what our documents do not say', () => {
  it.each(DENIED_TRUE)('lets stand: $says', (pair) => expect(refused(pair)).toBe(false));
  it.each(DENIED_FALSE)('refuses: $says', (pair) => expect(refused(pair)).toBe(true));
});
