import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const SAID = 'mayor: The mayor said on Sunday that 30 boats were lost over 40 hours.';
const TOLD = 'mayor: The mayor said that 30 boats were lost on Sunday.';
const FERRY = 'Ferries were stopped on Monday, but trains were started by Friday.';
const LINE = 'PORT ALDA, 2 March 2031';
const RELATIVE =
  'mayor: The mayor said that raids, which lasted 40 hours, resulted in the deaths of 12 looters.';

describe('times(context) accepts', () => {
  it.each([
    ['the day of speaking kept', 'The mayor said on Sunday that boats were lost.', SAID],
    ['the day of speaking put first', 'On Sunday the mayor said that boats were lost.', SAID],
    ['a day told, put first', 'On Sunday, 30 boats were lost, the mayor said.', TOLD],
    ['the day of its own verb', 'By Friday trains were started, the article says.', FERRY],
    [
      'a time of a relative clause',
      'The mayor said that 12 looters were killed in 40 hours.',
      RELATIVE,
    ],
  ])('%s', (_, statement, passage) => {
    expect(rulesOver(statement, passage)).not.toContainEqual(
      expect.stringMatching(/^figure\/time/u),
    );
  });

  it('a date line as the day of a report', () => {
    const rules = rulesOver(
      'A report dated 2 March 2031 says that trains were started.',
      LINE,
      FERRY,
    );
    expect(rules).not.toContain('figure/time-role');
  });
});

describe('times(context) leaves alone', () => {
  it('the day on which a document says that it was published', () => {
    const rules = rulesOver(
      'A report dated 2 March 2031 says that trains were started.',
      'Published: 2 March 2031, 05:04 PM',
      FERRY,
    );
    expect(rules).not.toContain('figure/time-role');
  });

  it('a year that only says which of many is meant', () => {
    const passage = 'In March 2031 looters robbed a bank. A flood was stopped.';
    expect(rulesOver('The flood of 2031 was stopped, the article says.', passage)).not.toContain(
      'figure/time-event',
    );
  });
});

describe('times(context) refuses', () => {
  it.each([
    [
      'the day of speaking told as that of the deed',
      'The mayor said that on Sunday 30 boats were lost.',
      SAID,
      'figure/time-role',
    ],
    [
      'the same, put first',
      'On Sunday, 30 boats were lost, the mayor said.',
      SAID,
      'figure/time-role',
    ],
    [
      'the day of the deed told as that of speaking',
      'The mayor said on Sunday that 30 boats were lost.',
      TOLD,
      'figure/time-role',
    ],
    [
      'the same, put first',
      'On Sunday the mayor said that 30 boats were lost.',
      TOLD,
      'figure/time-role',
    ],
    [
      'the day of another verb',
      'Ferries were stopped by Friday, the article says.',
      FERRY,
      'figure/time-event',
    ],
    [
      'the day of another verb, put first',
      'On Monday trains were started, the article says.',
      FERRY,
      'figure/time-event',
    ],
  ])('%s', (_, statement, passage, rule) => {
    expect(rulesOver(statement, passage)).toContain(rule);
  });
});
