import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const OFFICE = 'harbour-office: The harbour office said that 216 sailors drowned.';
const UNION = 'union: The union said that 280 sailors drowned.';

describe('utterances(context) accepts', () => {
  it.each([
    'The harbour office said that 216 sailors drowned, the union that 280 did.',
    'Of the sailors, 280 drowned, the union said, and 216 according to the harbour office.',
    'According to the union, 280 sailors drowned, according to the harbour office 216.',
    'The counts begin with 216, given by the harbour office, and end with 280, given by the union.',
  ])('%s', (statement) => {
    expect(rulesOver(statement, OFFICE, UNION)).not.toContain('speaker/figure');
  });
});

describe('utterances(context) refuses', () => {
  it.each([
    'The harbour office said that 280 sailors drowned, the union that 216 did.',
    'Of the sailors, 216 drowned, the union said, and 280 according to the harbour office.',
    'According to the union, 216 sailors drowned, according to the harbour office 280.',
    'According to the union, 216 sailors drowned; according to the harbour office, 280.',
    'The harbour office said that 280 sailors drowned and the union said that 216 sailors drowned.',
  ])('%s', (statement) => {
    expect(rulesOver(statement, OFFICE, UNION)).toContain('speaker/figure');
  });
});
