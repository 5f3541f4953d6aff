import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const ATTACK = 'Two cranes fell in an attack on a ferry, and calls through speakers went on.';

describe('check', () => {
  it.each(['An attack on a ferry felled two cranes.', 'An attack against a ferry felled cranes.'])(
    'accepts what a thing aims at: %s',
    (statement) => {
      expect(rulesOver(statement, ATTACK)).not.toContain('event/way');
    },
  );

  it.each(['Cranes fell in an attack by a ferry.', 'Calls against speakers went on.'])(
    'refuses another way: %s',
    (statement) => {
      expect(rulesOver(statement, ATTACK)).toContain('event/way');
    },
  );
});
