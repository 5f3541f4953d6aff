import { describe, expect, it } from 'vitest';
import { isAboutDocuments } from '../../src/factcheck/about.ts';

describe('a statement about our documents', () => {
  it.each([
    'Our documents do not say which ships sank.',
    'None of our documents says when.',
    'No document gives a number.',
    'Neither of these articles names a source.',
    'It does not say how that was measured.',
    'The article names no source for this.',
    'The harbour report does not mention it.',
    'How many drowned, our documents do not say.',
    'Of the crews, our documents quote nobody.',
    'These accounts have the same number, but differ on the days.',
    'Nothing in our documents tells where it happened.',
    'Four documents carry the count.',
    'In none of our documents is a number given.',
  ])('is told by its words: %s', (text) => {
    expect(isAboutDocuments({ text })).toBe(true);
  });

  it.each([
    'The harbour office said that all reports were false.',
    'The report says that two boats sank.',
    'Another report, naming no source, says that looters broke in.',
    'The mayor said that she had no reports of deaths, and that the port was calm.',
    'The article says that looters stole some of the accounts.',
    'The looters said "our documents do not say".',
  ])('is not one that tells of the event: %s', (text) => {
    expect(isAboutDocuments({ text })).toBe(false);
  });
});
