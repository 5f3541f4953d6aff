import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const DEPUTY = 'Guards including a deputy warden were seen on the quay in Merrow.';
const PREVIOUS = 'During previous large floods, pilots often worked with the watch.';
const LACK = 'The pilot spoke at the quay, citing lack of permission.';
const TRIED = 'Landings were attempted and carried out in Merrow and Tarn.';
const LARGEST = 'The mayor called the repair the largest in recent years.';
const LEAST = 'At least 12 looters were held on the quay.';
const POOREST = 'Merrow is the largest but poorest of the towns on the bay.';
const PLANNING = 'The landing failed due to poor planning, the report says.';

describe('check accepts', () => {
  it.each([
    ['a rank kept', 'A deputy warden was on the quay in Merrow.', DEPUTY],
    ['an earlier time kept', 'In earlier floods pilots often worked with the watch.', PREVIOUS],
    ['no fewer than for at least', 'No fewer than 12 looters were held on the quay.', LEAST],
    ['a comparative for a superlative', 'No repair in recent years was larger.', LARGEST],
    ['what was tried and done told as done', 'Landings were carried out in Merrow.', TRIED],
    ['a cause told as a cause', 'Poor planning was why the landing failed.', PLANNING],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage).filter((rule) => rule.startsWith('event/'))).toEqual([]);
  });
});

describe('check refuses', () => {
  it.each([
    ['a rank raised', 'A warden was on the quay in Merrow.', DEPUTY, 'event/rank-lost'],
    ['earlier told as now', 'In these floods pilots worked.', PREVIOUS, 'event/time-lost'],
    ['a lack told as had', 'The pilot spoke with permission.', LACK, 'event/none'],
    ['a superlative turned', 'Merrow is the richest of towns.', POOREST, 'wording/superlative'],
    ['all in a place', 'In all floods pilots worked.', PREVIOUS, 'event/whole-added'],
    ['all of those', 'All those noted were guards.', DEPUTY, 'event/whole-added'],
  ])('%s', (_, statement, passage, rule) => {
    expect(rulesOver(statement, passage)).toContain(rule);
  });
});
