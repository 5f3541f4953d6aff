import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const PROOF = 'However, the union of Merrow gave no proof or list of its boats.';

describe('polarities(context)', () => {
  it.each([
    'No proof was given by the union, the article says.',
    'The union failed to give proof, the article says.',
    'The union gave no list, the article says.',
    'The union has boats, the article says.',
  ])('accepts: %s', (statement) => {
    expect(rulesOver(statement, PROOF)).not.toContain('event/none');
  });

  it.each([
    'The union gave a proof, but not for its boats, the article says.',
    'The union gave no proof, but a list of its boats, the article says.',
  ])('refuses: %s', (statement) => {
    expect(rulesOver(statement, PROOF)).toContain('event/none');
  });
});
