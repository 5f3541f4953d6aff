import { describe, expect, it } from 'vitest';
import { rulesOf } from '../explainer.ts';

const OFFICE =
  'harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed"';
const UNION = 'union, report: "The fishers’ union claimed that 280 sailors had drowned."';
const AGREE = 'speaker/agreement';

describe('words of agreement', () => {
  it.each([
    [
      'one speaker',
      'The harbour office said that at least 145 sailors were killed, which is undisputed.',
      [OFFICE],
    ],
    [
      'a document that names nobody',
      'The report agrees that the storm reached Port Alda.',
      ['report: "The storm reached Port Alda at around 03:00"'],
    ],
    [
      'a count of sources',
      'Several sources say, like the harbour office, that at least 145 sailors were killed.',
      [OFFICE],
    ],
    [
      'being borne out',
      'The count of the harbour office, at least 145 sailors killed, is borne out.',
      [OFFICE],
    ],
  ])('need two speakers: %s', (_, says, notes) => {
    expect(rulesOf(says, ...notes)).toContain(AGREE);
  });

  it('may stand where two speakers are quoted', () => {
    const says = 'The harbour office and the fishers’ union agree that sailors were killed.';
    expect(rulesOf(says, OFFICE, UNION)).not.toContain(AGREE);
  });

  it('may be denied', () => {
    const says =
      'The harbour office said that at least 145 sailors were killed, and the union did not agree.';
    expect(rulesOf(says, OFFICE)).not.toContain(AGREE);
  });
});
