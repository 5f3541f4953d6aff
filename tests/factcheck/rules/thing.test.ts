import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const PIER =
  'Roads were sealed in Merrow, piers were reinforced, and the watch was stepped up as part of the plan.';
const FERRY = 'Ferry services were stopped after harbour cranes were damaged.';
const BANK =
  'Looters freed at least 30 goats from a pound, looted rope from a shop and captured a mayor.';
const WALL = 'Guards in Tarn mended a wall broken by the flood.';
const RESCUED =
  'The watch rescued the pilot, Dana Reyes and a cook, who had been captured earlier.';

describe('things(context) accepts', () => {
  it.each([
    ['a passive made of an active', 'A mayor was captured, the article says.', BANK],
    [
      'things told in another order',
      'Piers were reinforced and roads sealed, the article says.',
      PIER,
    ],
    ['a verb that the passage lacks', 'The article says that cranes were struck.', FERRY],
    [
      'what `who` looks back to',
      'The pilot who was rescued had been captured, the article says.',
      RESCUED,
    ],
    ['a pronoun for what it was done to', 'The flood broke it, and looters freed them.', BANK],
    ['a subject that goes on', 'Looters looted rope, the article says.', BANK],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContain('event/thing');
  });
});

describe('things(context) refuses', () => {
  it.each([
    ['a thing of the verb beside it', 'The article says that piers were sealed.', PIER],
    [
      'a thing of an elliptic verb',
      'The article says that roads were watched and piers sealed.',
      PIER,
    ],
    [
      'two things exchanged',
      'Harbour cranes were stopped after ferry services were damaged.',
      FERRY,
    ],
    ['an object exchanged', 'The article says that looters freed a mayor.', BANK],
    ['an object looted that was freed', 'The article says that looters looted goats.', BANK],
    [
      'who praised whom the other way round',
      'The article says that the boatmen praised the council.',
      'The council praised the boatmen over the repair of the wall, the report says.',
    ],
    [
      'who was seen by the watch, as seeing it',
      'The article says that pilots checked boatmen.',
      'Pilots, thought to be lost, were checked by boatmen in the flood.',
    ],
    [
      'another thing done by the same to the same',
      'The article says that guards captured the pilot.',
      'Guards rescued the pilot, who had been captured earlier.',
    ],
    [
      'a thing mended for the thing that broke it',
      'The article says that guards broke the wall.',
      WALL,
    ],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContain('event/thing');
  });
});
