import { describe, expect, it } from 'vitest';
import { noteLine } from '../../src/cli/note-line.ts';

describe('a note ready to paste', () => {
  it('names speaker and source, and takes its label from the words, figures left out', () => {
    const passage = 'The harbour office said 12 boats’ crews were lost in Port Alda';
    expect(noteLine({ speaker: 'harbour', source: 'port-log', passage })).toBe(
      `[^harbour-office-boats]: harbour, port-log: "${passage}"`,
    );
  });

  it('lets the document speak for itself', () => {
    expect(noteLine({ speaker: null, source: 'port-log', passage: 'It rained' })).toBe(
      '[^rained]: port-log: "It rained"',
    );
  });

  it('uses backticks where Markdown would eat a character', () => {
    expect(noteLine({ speaker: null, source: 'port-log', passage: 'Wind < 12_knots' })).toContain(
      '`Wind < 12_knots`',
    );
  });

  it('has a label even for a passage of figures alone', () => {
    expect(noteLine({ speaker: null, source: 'port-log', passage: '12 of 14' })).toContain(
      '[^label]:',
    );
  });
});
