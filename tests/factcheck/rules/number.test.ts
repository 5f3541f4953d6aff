import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const SHOP = 'A shop was flooded and several police boats were lost.';
const CREW = 'In Pasco 5 sailors (including a lame sailor) came ashore in the storm.';

describe('numbers(context) accepts', () => {
  it.each([
    ['one told as one', 'A shop was flooded, the article says.', SHOP],
    ['one of several', 'A police boat was lost, the article says.', SHOP],
    ['several told as several', 'Boats of the police were lost, the article says.', SHOP],
    ['what is told of one and of several', 'Sailors came ashore, the article says.', CREW],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContain('event/number');
  });
});

describe('numbers(context) refuses', () => {
  it.each([
    ['one told as several', 'Several shops were flooded, the article says.', SHOP],
    ['one told in the plural', 'Flooded shops were seen, the article says.', SHOP],
    ['what describes one told of all', 'Five lame sailors came ashore.', CREW],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).toContain('event/number');
  });
});
