import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const ROPES = 'Ropes were found in some homes in Merrow, and armed looters briefly held the quay.';
const HELPED = 'During earlier storms pilots often helped the watch.';
const SAILORS = 'Guards saw that 37 sailors were lost, at least 4 of them in Tarn alone.';
const LOST = 'In all, 37 sailors were lost.';
const LISTED = 'Pilots, sailors and guards list the quay as unsafe.';
const LONG = 'The campaign was several days long and had ended by Monday.';

describe('extents(context) accepts', () => {
  it.each([
    ['at most', 'At most some homes had ropes, the article says.', ROPES],
    ['not only', 'Not only pilots list the quay as unsafe, the article says.', LISTED],
    ['ever since', 'Pilots have often helped ever since, the article says.', HELPED],
    ['a time that the passage has', 'The campaign lasted several days.', LONG],
    ['alone with its figure', 'In Tarn alone 4 sailors were lost, the article says.', SAILORS],
    [
      'alone where its clause has no figure',
      'The pilots worked alone; 37 sailors were lost.',
      LOST,
    ],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage).join(' ')).not.toMatch(/event\/[a-z]+-added/u);
  });
});

describe('extents(context) refuses', () => {
  it.each([
    ['some told as most', 'Ropes were found in most homes.', ROPES, 'most'],
    ['often told as always', 'In earlier storms pilots always helped.', HELPED, 'always'],
    ['many told as the only one', 'Ropes were the only things found.', ROPES, 'only'],
    ['one of several told alone', 'Only Reyes lists the quay as unsafe.', LISTED, 'only'],
    ['a short time told as long', 'Armed looters held the quay for days.', ROPES, 'time'],
    ['days told as weeks', 'The campaign lasted several weeks.', LONG, 'time'],
    ['a whole told as a part', 'In Tarn alone 37 sailors were lost.', LOST, 'alone'],
  ])('%s', (_, statement, passage, name) => {
    expect(rulesOver(statement, passage)).toContain(`event/${name}-added`);
  });
});
