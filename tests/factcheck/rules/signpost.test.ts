import { describe, expect, it } from 'vitest';
import { findingsOf } from '../explainer.ts';

const rules = (signpost: string): string[] =>
  findingsOf({
    body: [
      'At least 145 sailors were killed, the harbour office said.[^dead]\n',
      `${signpost}[^read]\n`,
      '[^dead]: harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed over 40 hours"',
      '[^read]: Signpost: says how to read it, states nothing about the event.',
    ].join('\n'),
  }).map(({ rule }) => rule);

describe('a sentence without a passage', () => {
  it.each([
    ['what the page tells of', 'Which sailors were killed can be read in two ways.'],
    ['what it was not', 'A count of sailors says that none of them was a pilot.'],
  ])('may speak of %s', (_, signpost) => {
    expect(rules(signpost)).not.toContain('coverage/signpost');
  });

  it.each([
    ['another group', 'Which pilots were killed can be read in two ways.'],
    ['another event', 'Which sailors were captured can be read in two ways.'],
  ])('may not speak of %s', (_, signpost) => {
    expect(rules(signpost)).toContain('coverage/signpost');
  });
});
