import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const QUAY = 'Two cranes fell on the quay of Tarn in the storm.';

describe('check accepts', () => {
  it.each([
    ['that a document names no source', 'The article, naming no source, says that cranes fell.'],
    ['what the passage has', 'The article names a crane on the quay of Tarn.'],
  ])('%s', (_, statement) => {
    expect(rulesOver(statement, QUAY)).not.toContain('coverage/unheld');
  });
});

describe('check refuses', () => {
  it.each([
    ['a source that no passage has', 'The article, naming a source, says that cranes fell.'],
    ['a reply that no passage has', 'Our documents hold a reply from the owner of the cranes.'],
  ])('%s', (_, statement) => {
    expect(rulesOver(statement, QUAY)).toContain('coverage/unheld');
  });
});
