import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const ROWED = 'Looters rowed two rafts to the quay, and attempted to enter the mill in Merrow.';
const PLANNED = 'Looters planned to enter the mill in Merrow.';

describe('check accepts', () => {
  it.each([
    ['an attempt at what was tried', 'Looters tried to enter the mill in Merrow.', ROWED],
    ['an attempt at what was planned', 'Looters sought to enter the mill in Merrow.', PLANNED],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContain('event/attempt-added');
  });
});

describe('check refuses', () => {
  it.each([
    ['what was done told as tried', 'Looters tried to row two rafts to the quay.', ROWED],
    ['what was done told as failed', 'Looters failed to row to the quay.', ROWED],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContain('event/attempt-added');
  });
});
