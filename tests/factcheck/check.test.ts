import { describe, expect, it } from 'vitest';
import { rulesOf } from './explainer.ts';

const TOLL =
  'harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed over 40 hours"';
const START =
  'report: "reached Port Alda at around 03:00 on 2 March 2031 and spanned at least nine districts, including Merrow"';
const LOST = 'coast-watch, report: "According to the coast watch, no boat was lost in Tarn."';
const TRIED =
  'report: "Looters attempted to break into the bank in Merrow, and 7 guards were captured."';
const DENIED = 'union, report: "an allegation the fishers’ union strongly denied"';

describe('check(corpus) accepts', () => {
  it.each([
    [
      'a figure with its bound and speaker',
      'The harbour office said that at least 145 sailors were killed.',
      TOLL,
    ],
    [
      'a number word for digits',
      'One document says, naming no one, that seven guards were captured.',
      'report: "7 guards were captured."',
    ],
    [
      'a synonym of the group counted',
      'The harbour office said that at least 145 seamen had died.',
      TOLL,
    ],
    ['a date less precise than the passage', 'The storm reached Port Alda in March 2031.', START],
    [
      'a weekday that a date bears out',
      'The storm reached Port Alda on Sunday, 2 March 2031.',
      START,
    ],
    ['a negation kept', 'According to the coast watch, no boat was lost in Tarn.', LOST],
    ['an attempt kept as one', 'Then looters tried to break into the bank in Merrow.', TRIED],
    [
      'a quotation to the letter',
      'The mayor said: “We will not stop.”',
      'mayor, report: "Dana Reyes, the mayor of Port Alda, said […] We will not stop,” she said."',
    ],
    [
      'a superlative that the passage has',
      'One article calls the bank the largest in Port Alda.',
      'report: "The bank is the largest in Port Alda."',
    ],
    [
      'a cause that the passage has',
      'The ferries stopped because of the storm, the article says.',
      'report: "Ferries stopped because of the storm"',
    ],
  ])('%s', (_, statement, note) => {
    expect(rulesOf(statement, note)).toEqual([]);
  });
});

describe('check(corpus) refuses', () => {
  it.each([
    [
      'another number',
      'The harbour office said that at least 154 sailors were killed.',
      TOLL,
      'figure/absent',
    ],
    [
      'a bound dropped',
      'The harbour office said that 145 sailors were killed.',
      TOLL,
      'figure/bound',
    ],
    [
      'a bound turned round',
      'The harbour office said that more than 145 sailors were killed.',
      TOLL,
      'figure/bound',
    ],
    [
      'a bound added',
      'One document says, naming no one, that at least 7 guards were captured.',
      TRIED,
      'figure/bound',
    ],
    [
      'another unit',
      'The harbour office said that at least 145 hours passed.',
      TOLL,
      'figure/kind',
    ],
    [
      'another group',
      'The harbour office said that at least 145 pilots were killed.',
      TOLL,
      'figure/unit',
    ],
    ['another date', 'The storm reached Port Alda on 1 March 2031.', START, 'figure/absent'],
    [
      'another time of day',
      'The storm reached Port Alda at around 03:00 pm.',
      START,
      'figure/absent',
    ],
    [
      'a weekday that the calendar contradicts',
      'The storm reached Port Alda on Tuesday, 2 March 2031.',
      START,
      'figure/weekday',
    ],
    [
      'a dozen for twelve',
      'More than 12 roads were closed, the article says.',
      'report: "More than a dozen roads were closed."',
      'figure/kind',
    ],
    [
      'another event',
      'The harbour office said that at least 145 sailors were injured.',
      TOLL,
      'event/not-in-passage',
    ],
    [
      'a negation dropped',
      'According to the coast watch, a boat was lost in Tarn.',
      LOST,
      'event/negation',
    ],
    [
      'a negation added',
      'One document says, naming no one, that no guards were captured.',
      TRIED,
      'event/negation',
    ],
    ['an attempt told as done', 'Looters broke into the bank in Merrow.', TRIED, 'event/attempted'],
    [
      'a negation lost on a word that no lexicon lists',
      'The union provided a proof.',
      'union, report: "The fishers’ union claimed […] However, the union provided no proof."',
      'event/negation-lost',
    ],
    [
      'a hedge dropped',
      'The lighthouse was struck by lightning.',
      'report: "The lighthouse was reportedly struck by lightning."',
      'event/hedge-lost',
    ],
    [
      'an attempt dropped on a word that no lexicon lists',
      'Then looters entered the bank in Merrow.',
      TRIED,
      'event/attempt-lost',
    ],
    [
      'an order of time turned round',
      'After the storm reached Port Alda, it spanned at least nine districts.',
      START,
      'event/after-added',
    ],
    [
      'another place',
      'According to the coast watch, no boat was lost in Merrow.',
      LOST,
      'name/not-in-passage',
    ],
    [
      'an unknown name',
      'According to the coast watch, no boat was lost in Tarnby.',
      LOST,
      'name/unknown',
    ],
    [
      'an unknown name that begins the sentence',
      'Tarnby was spared, the article says.',
      START,
      'name/unknown',
    ],
    [
      'a spelling that is not the house’s',
      'Then looters tried to break into the bank in Merow.',
      TRIED,
      'name/spelling',
    ],
    ['no speaker named', 'At least 145 sailors were killed.', TOLL, 'speaker/unnamed'],
    [
      'another speaker named',
      'The coast watch said that at least 145 sailors were killed.',
      TOLL,
      'speaker/wrong',
    ],
    [
      'a note without its speaker',
      'The harbour office said that at least 145 sailors were killed.',
      TOLL.replace('harbour-office, ', ''),
      'speaker/missing',
    ],
    [
      'a note with another speaker',
      'The union said that at least 145 sailors were killed.',
      TOLL.replace('harbour-office', 'union'),
      'speaker/other',
    ],
    [
      'a note with a speaker where nobody speaks',
      'The mayor said 7 guards were captured.',
      `mayor, ${TRIED}`,
      'speaker/not-said',
    ],
    [
      'a note that lends a speaker what the document says itself',
      'The union said that 280 sailors had drowned and that it had no proof.',
      'union, report: "The fishers’ union claimed that 280 sailors had drowned. However, the union provided no proof."',
      'speaker/mixed',
    ],
    [
      'officials for one office',
      'Officials said that at least 145 sailors were killed, the harbour office among them.',
      TOLL,
      'speaker/plural',
    ],
    ['deaths and captures in our own voice', '7 guards were captured.', TRIED, 'speaker/own-voice'],
    [
      'a denial cropped of who denies',
      'The union denied it.',
      'union, report: "an allegation the fishers"',
      'passage/cropped-attribution',
    ],
    [
      'an attribution cropped',
      'The harbour office said that at least 145 sailors were killed.',
      'harbour-office, report: "at least 145 sailors were killed over 40 hours"',
      'passage/cropped-attribution',
    ],
    [
      'a negation cropped',
      'The coast watch said that a boat was lost in Tarn.',
      'coast-watch, report: "According to the coast watch […] boat was lost in Tarn."',
      'passage/cropped-negation',
    ],
    [
      'a hedge cropped',
      'The lighthouse was struck by lightning.',
      'report: "struck by lightning."',
      'passage/cropped-hedge',
    ],
    [
      'an attempt cropped',
      'Looters broke into the bank in Merrow.',
      'report: "break into the bank in Merrow"',
      'passage/cropped-hedge',
    ],
    [
      'a bound cropped',
      'The harbour office said that 145 sailors were killed.',
      'harbour-office, report: "The harbour office said […] 145 sailors were killed"',
      'passage/cropped-bound',
    ],
    [
      'another dash in a passage',
      'The union denied it.',
      DENIED.replace('’', "'"),
      'passage/typography',
    ],
    [
      'another word in a passage',
      'The union denied it.',
      DENIED.replace('strongly', 'firmly'),
      'passage/not-found',
    ],
    [
      'a passage of another document',
      'The mayor of Port Alda said the port was shut.',
      'mayor, report: "The mayor of Port Alda said the port was shut."',
      'passage/other-source',
    ],
    [
      'a passage out of order',
      'The union denied it.',
      'union, report: "union strongly denied […] an allegation"',
      'passage/scattered',
    ],

    ['a passage too short', 'The bank is in Merrow.', 'report: "the bank in"', 'passage/too-short'],
    [
      'a quotation that nobody said',
      'The mayor said: “We will never stop.”',
      'mayor, report: "Dana Reyes, the mayor of Port Alda, said […] We will not stop,” she said."',
      'quotation/not-in-passage',
    ],
    [
      'a label in our own voice',
      'Wreckers tried to break into the bank in Merrow.',
      TRIED,
      'wording/avoid',
    ],
    [
      'a judgement, even attributed',
      'The harbour office said in a heroic tone that at least 145 sailors were killed.',
      TOLL,
      'wording/avoid',
    ],
    [
      'a label alone in quotation marks',
      'The document says that “wreckers” tried to break into the bank.',
      TRIED,
      'wording/scare-quotes',
    ],
    [
      'a superlative without a passage',
      'The harbour office said that at least 145 sailors were killed, the largest number.',
      TOLL,
      'wording/superlative',
    ],
    [
      'a cause without a passage',
      'The harbour office said that at least 145 sailors were killed because of it.',
      TOLL,
      'wording/cause',
    ],
    [
      'proof without a passage',
      'The harbour office confirmed that at least 145 sailors were killed.',
      TOLL,
      'wording/confirmed',
    ],
    [
      'agreement of sources',
      'The storm reached Port Alda, and all documents agree.',
      START,
      'speaker/agreement',
    ],
  ])('%s', (_, statement, note, rule) => {
    expect(rulesOf(statement, note)).toContain(rule);
  });

  it('a passage that stands twice', () => {
    expect(rulesOf('The storm reached Port Alda.', 'report: "Port Alda"')).toContain(
      'passage/twice',
    );
  });

  it('a statement without a note', () => {
    expect(rulesOf('The storm reached Port Alda.')).toEqual(['coverage/no-note']);
  });
});
