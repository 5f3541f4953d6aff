import { describe, expect, it } from 'vitest';
import { rulesOf } from './explainer.ts';

const PARTS = 'report: "Some parts of Merrow were almost deserted by Thursday."';
const ROADS = 'report: "All roads were open, except for the one to Tarn."';
const FAMILY = 'report: "A family from Tarn was housed in the school in Merrow."';
const INJURED = 'report: "Before the flood, guards injured 12 looters."';
const BOATS = 'report: "The looters lost 30 boats on Monday, with 9 boats lost on Tuesday alone."';
const DEAD = 'report: "Among the dead were 5 women and 3 men."';
const RENT = 'mayor, report: "The mayor said that the council will pay the rent."';
const FARES = 'report: "Fares were 26% higher than the year before."';
const NO_REPORTS =
  'harbour-office, report: "The harbour office said that there were no reports of deaths in Merrow."';
const NO_PROOF = 'report: "However, the union provided no proof."';
const TRIED = 'report: "Looters attempted to break into the bank in Merrow"';
const CRANES = 'report: "From Monday to Friday 8 cranes were lost."';
const MILL = 'report: "The school in Merrow and the mill in Tarn were shut."';
const BARRIER = 'report: "The barrier prevented significant damage."';
const FERRIES = 'report: "Most of the ferries were late."';
const PILOTS = 'union, report: "The union said it drowned 4 pilots and captured 6 pilots."';
const ALONGSIDE =
  'coast-watch, report: "The coast watch said it worked alongside the harbour office."';

describe('check(corpus) accepts', () => {
  it.each([
    ['a part kept', 'The article says that parts of Merrow were nearly deserted.', PARTS],
    [
      'an exception kept',
      'The article says that all roads were open except the one to Tarn.',
      ROADS,
    ],
    [
      'a place of origin kept',
      'A family from Tarn was housed in Merrow, the article says.',
      FAMILY,
    ],
    [
      'a doer told by a passive',
      'The article says that 12 looters were injured by guards.',
      INJURED,
    ],
    ['an order kept', 'The article says that 12 looters were injured ahead of the flood.', INJURED],
    ['a figure with its day', 'On Tuesday alone 9 boats were lost, the article says.', BOATS],
    ['a figure with its word', 'The article says that 5 women and 3 men were dead.', DEAD],
    ['a future told as one', 'The mayor said that the council would pay the rent.', RENT],
    ['a rise told otherwise', 'The article says that fares rose by 26%.', FARES],
    ['what nobody reported', 'The harbour office said it had no reports of deaths.', NO_REPORTS],
    [
      'figures with their events',
      'The union said that it captured 6 pilots and drowned 4.',
      PILOTS,
    ],
  ])('%s', (_, statement, note) => {
    expect(rulesOf(statement, note)).toEqual([]);
  });
});

describe('check(corpus) refuses', () => {
  it.each([
    [
      'a part told as the whole',
      'Merrow was nearly deserted, the article says.',
      PARTS,
      'event/part-lost',
    ],
    [
      'most told as all',
      'The article says that all ferries were late.',
      FERRIES,
      'event/whole-added',
    ],
    ['most dropped', 'The article says that the ferries were late.', FERRIES, 'event/part-lost'],
    [
      'almost dropped',
      'Parts of Merrow were deserted, the article says.',
      PARTS,
      'event/degree-lost',
    ],
    [
      'significant dropped where it was prevented',
      'The article says that the barrier prevented damage.',
      BARRIER,
      'event/degree-lost',
    ],
    [
      'only added',
      'The article says that only 12 looters were injured.',
      INJURED,
      'event/only-added',
    ],
    [
      'an exception dropped',
      'All roads were open, the article says.',
      ROADS,
      'event/exception-lost',
    ],
    [
      'an exception cropped',
      'All roads but one were open.',
      'report: "All roads were open"',
      'passage/cropped-exception',
    ],
    [
      'a place from which for one in which',
      'A family was housed in Tarn, the article says.',
      FAMILY,
      'event/place-role',
    ],
    [
      'another place of the passage',
      'The article says that the mill in Merrow was shut.',
      MILL,
      'event/place',
    ],
    [
      'doer and sufferer exchanged',
      'The article says that looters injured 12 guards.',
      INJURED,
      'event/doer',
    ],
    [
      'a sufferer exchanged',
      'The article says that guards were injured.',
      INJURED,
      'event/sufferer',
    ],
    [
      'a party that the passage does not name',
      'The article says that guards had boats.',
      BOATS,
      'event/party',
    ],
    [
      'before told as after',
      'After the flood 12 looters were injured, the article says.',
      INJURED,
      'event/order',
    ],
    [
      'by a day told as on it',
      'Parts of Merrow were almost deserted on Thursday, the article says.',
      PARTS,
      'event/day-limit',
    ],
    [
      'the day of another figure',
      'On Monday alone 9 boats were lost, the article says.',
      BOATS,
      'figure/time',
    ],
    [
      'figures of two words of one group exchanged',
      'The article says that 3 women were dead.',
      DEAD,
      'figure/unit',
    ],
    [
      'figures of two events exchanged',
      'The union said that it captured 4 pilots.',
      PILOTS,
      'figure/event',
    ],
    [
      'a rise told as a fall',
      'The article says that fares were 26% lower.',
      FARES,
      'figure/direction',
    ],
    ['a rise told as a share', 'The article speaks of 26% of fares.', FARES, 'figure/direction'],
    [
      'a future told as done',
      'The mayor said that the council had paid the rent.',
      RENT,
      'event/tense',
    ],
    [
      'no reports told as none',
      'The harbour office said that there were no deaths.',
      NO_REPORTS,
      'event/unreported',
    ],
    ['what a party says told as so', 'The union captured 6 pilots.', PILOTS, 'speaker/as-fact'],
    [
      'two speakers of one passage exchanged',
      'The harbour office said that it worked alongside the coast watch.',
      ALONGSIDE,
      'speaker/exchanged',
    ],
    [
      'a group that the passage does not name',
      'The article says that pilots injured 12 looters.',
      INJURED,
      'event/party',
    ],
    [
      'proof where there was none, beside a note of another thing',
      'The article says that the union provided proof.',
      NO_PROOF,
      'event/negation-lost',
    ],
    [
      'a success added',
      'Then looters managed to break into the bank in Merrow.',
      TRIED,
      'event/success-added',
    ],
    [
      'a document that says whether',
      'The document says whether looters were injured.',
      INJURED,
      'coverage/unsaid',
    ],
    [
      'a thing done told as to come',
      'The article says that a family from Tarn would be housed in the school in Merrow.',
      FAMILY,
      'event/tense-added',
    ],
    [
      'the first day of a span told as the day',
      'On Monday 8 cranes were lost, the article says.',
      CRANES,
      'figure/time',
    ],
    [
      'the side of who speaks for the side of who did it',
      'Officials said that guards lost the ferry.',
      'officials, report: "Officials said that looters lost the ferry."',
      'event/party',
    ],
    [
      'responsibility that nobody took',
      'The union said that it was responsible for 6 pilots.',
      PILOTS,
      'wording/responsible',
    ],
  ])('%s', (_, statement, note, rule) => {
    expect(rulesOf(statement, note)).toContain(rule);
  });
});
