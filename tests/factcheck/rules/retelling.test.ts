import { describe, expect, it } from 'vitest';
import { onSummary } from './summary.ts';

const BODY = `The report says that guards injured 12 looters.[^hurt] The report says that 7 guards were captured.[^taken]

[^hurt]: report: "Before the flood, guards injured 12 looters."
[^taken]: report: "7 guards were captured"
`;
const judged = onSummary(BODY, 'event/summary-party');
/** What a summary has wrong of who did a thing, and to whom. */
const parties = (summary: string) =>
  judged(summary).map(({ found, expected }) => `${found ?? ''}, not ${expected ?? ''}`);

describe('who does a thing in a summary, and to whom', () => {
  it.each([
    'Guards injured looters.',
    'Looters were injured by guards.',
    'Guards were captured.',
    'People were captured.',
  ])('is who does it in the statements: %s', (summary) => {
    expect(parties(summary)).toEqual([]);
  });

  it('is nobody else', () => {
    expect(parties('Looters injured guards.')).toEqual(['Looters, not guards']);
    expect(parties('Looters were captured.')).toEqual(['Looters, not guards']);
    expect(parties('How many of the looters were captured?')).toEqual(['looters, not guards']);
  });
});
