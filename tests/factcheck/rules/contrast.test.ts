import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const HOMES = 'Looters hid ropes and rifles in some homes and shops in Merrow during the flood.';
const SEARCH = 'The search for boats was ongoing, the report said, near the lighthouse.';
const WATCH = 'Pilots in the flooded districts were on watch.';
const RENT = 'The provincial council will pay the rent of the school.';

describe('contrasts(context) accepts', () => {
  it.each([
    ['another word for the same', 'The article says that rifles were hidden in houses.', HOMES],
    ['one of several things', 'The article says that ropes were hidden in shops.', HOMES],
    [
      'a word for what its passage has both ways',
      'The article says that the search was under way outside the lighthouse.',
      SEARCH,
    ],
    [
      'a word of a kind that the passage has nothing of',
      'The article says that the council will pay for the school near the quay.',
      RENT,
    ],
    [
      'a sense beside that of the passage',
      'The article says that the search was ongoing, and not complete, near the lighthouse.',
      SEARCH,
    ],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContain('event/contrast');
  });
});

describe('contrasts(context) refuses', () => {
  it.each([
    ['a building for another', 'The article says that rifles were hidden in some camps.', HOMES],
    [
      'a thing added to a list',
      'The article says that rifles and grenades were hidden in homes.',
      HOMES,
    ],
    ['what goes on told as over', 'The search for boats was complete, the article says.', SEARCH],
    ['near told as inside', 'The search inside the lighthouse was ongoing.', SEARCH],
    ['the country for a district', 'Across the country pilots were on watch.', WATCH],
    ['one level of government for another', 'The federal council will pay the rent.', RENT],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContain('event/contrast');
  });
});
