import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const OPENED = 'The ferry to Tarn opened a gate, and guards did not reach the mill in Merrow.';
const RAFTS = 'Looters rowed two rafts to the quay and reached the mill in Merrow.';

describe('check accepts', () => {
  it.each([
    ['what the passage has', 'Looters rowed rafts to the quay.', RAFTS],
    ['a denial of what is denied', 'Guards never reached the mill in Merrow.', OPENED],
    ['a comparative for a superlative', 'No mill is larger.', 'The mill is the largest in Tarn.'],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage).filter((rule) => rule.startsWith('event/'))).toEqual([]);
  });
});

describe('check refuses', () => {
  it.each([
    ['a denial of what is told', 'Looters had not rowed to the quay.', RAFTS],
    ['that beside what is denied', 'The ferry did not open a gate.', OPENED],
    ['no such thing', 'Looters rowed no rafts to the quay.', RAFTS],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContainEqual(expect.stringMatching(/^event\/negation/));
  });
});
