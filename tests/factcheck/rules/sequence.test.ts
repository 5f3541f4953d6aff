import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const SHUT = 'The mill was closed after the quay was damaged.';

describe('check', () => {
  it.each([
    'The mill was closed after the quay was damaged.',
    'The quay was damaged before the mill was closed.',
  ])('accepts what came first told first: %s', (statement) => {
    expect(rulesOver(statement, SHUT)).not.toContain('event/sequence');
  });

  it.each([
    'The quay was damaged after the mill was closed.',
    'The mill was closed before the quay was damaged.',
  ])('refuses it turned round: %s', (statement) => {
    expect(rulesOver(statement, SHUT)).toContain('event/sequence');
  });
});
