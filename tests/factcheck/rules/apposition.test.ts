import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const SAID = 'harbour-office: The harbour office said that two cranes fell beside the coast watch.';

describe('check accepts', () => {
  it.each([
    ['one speaker', 'The harbour office said that two cranes fell.'],
    ['a list of two', 'The harbour office, the coast watch and others lost two cranes.'],
  ])('%s', (_, statement) => {
    expect(rulesOver(statement, SAID)).not.toContain('speaker/apposition');
  });
});

describe('check refuses', () => {
  it.each([
    ['one speaker named as another', 'The harbour office, the coast watch, said that cranes fell.'],
    ['the same in brackets', 'The harbour office (coast watch) said that two cranes fell.'],
  ])('%s', (_, statement) => {
    expect(rulesOver(statement, SAID)).toContain('speaker/apposition');
  });
});
