import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const DEAD = 'The storm left 5 sailors and 3 pilots on the quay.';

describe('check', () => {
  it.each(['The storm left sailors and pilots.', 'Sailors left; sailors came.'])(
    'accepts each word of a list once: %s',
    (statement) => {
      expect(rulesOver(statement, DEAD)).not.toContain('event/twice');
    },
  );

  it.each(['The storm left sailors and sailors.', 'It left pilots, pilots and cranes.'])(
    'refuses one twice: %s',
    (statement) => {
      expect(rulesOver(statement, DEAD)).toContain('event/twice');
    },
  );
});
