import { describe, expect, it } from 'vitest';
import { findingsOf } from '../explainer.ts';

const BODY = `## The guards [#guards]

The report says that guards injured 12 looters.[^hurt] The report says that looters lost 30 boats on Monday.[^boats]

[^hurt]: report: "Before the flood, guards injured 12 looters."
[^boats]: report: "The looters lost 30 boats on Monday"
`;
const rules = (summary: string, body = BODY) =>
  findingsOf({ body, summary }).map(({ rule }) => rule);

describe('a summary', () => {
  it('repeats what happened', () => {
    const found = rules('Guards injured 12 looters. Looters lost 30 boats.');
    expect(found.filter((rule) => rule.startsWith('event/'))).toEqual([]);
  });

  it('tells of nothing that happens nowhere on its page', () => {
    expect(rules('Guards captured looters.')).toContain('event/summary');
  });

  it('gives a count beside what happened to those who were counted', () => {
    expect(rules('There were 30 injured.')).toContain('event/summary');
  });
});

describe('a heading', () => {
  const asking = (heading: string) => BODY.replace('The guards', heading);

  it('asks for what its section tells', () => {
    expect(rules('A storm.', asking('Who was injured?'))).not.toContain('event/heading');
  });

  it('asks for nothing else', () => {
    expect(rules('A storm.', asking('Who was captured?'))).toContain('event/heading');
  });
});
