import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const FLARES = 'A boat was seen firing flares at the looters.';
const THEFT = 'Looters freed goats from a mill, stole ropes and nets from shops.';
const RAID = 'An attack on a mill led the guards to the quay.';

describe('targets(context) accepts', () => {
  it.each([
    ['the same target', 'A boat fired flares at looters, the article says.', FLARES],
    ['another word for the same people', 'A boat fired flares at a looter.', FLARES],
    ['a place taken from', 'Nets were stolen from shops, the article says.', THEFT],
    ['a place of happening', 'An attack there led guards to the quay.', RAID],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContain('event/target');
  });
});

describe('targets(context) refuses', () => {
  it.each([
    ['another target', 'Looters fired flares at a boat, the article says.', FLARES],
    ['a place of another theft', 'Ropes were stolen from a mill.', THEFT],
    ['another thing attacked', 'An attack on the quay led guards to the mill.', RAID],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContain('event/target');
  });
});
