import { describe, expect, it } from 'vitest';
import { finder } from '../../src/factcheck/alias.ts';
import { attributions } from '../../src/factcheck/attribution.ts';
import { speeches } from '../../src/factcheck/speech.ts';
import { source } from '../content/storm.ts';

const find = finder([
  ['harbour office', 'office'],
  ['mayor', 'mayor'],
  ['Dana Reyes', 'mayor'],
  ['union', 'union'],
  ['coast watch', 'watch'],
]);

const who = (sentence: string) =>
  attributions(sentence, find).map(({ speakers }) => speakers.join('+'));
const governed = (sentence: string) =>
  attributions(sentence, find).map(({ scope }) => sentence.slice(scope.start, scope.end));

describe('attributions(sentence, find)', () => {
  it.each([
    ['The mayor said the port was calm.', ['mayor']],
    ['According to the coast watch, no boat was lost.', ['watch']],
    ['No boat was lost, according to the coast watch.', ['watch']],
    ['According the mayor, Dana Reyes, it was calm.', ['mayor+mayor']],
    ['“It is calm,” said Dana Reyes of the town hall.', ['mayor']],
    ['The mayor, in a post on a website, stated that it was calm.', ['mayor']],
    ['The mayor and the coast watch accused the union of delay.', ['watch+mayor']],
    ['The union has repeatedly denied it.', ['union']],
    ['The list was released by the harbour office.', ['office']],
    ['The boats sank at noon.', []],
    ['The boats of the union sank, and nobody said why.', []],
    ['The harbour office responded in force, stating that it was calm.', ['office']],
  ])('reads %j', (sentence, expected) => {
    expect(who(sentence)).toEqual(expected);
  });

  it('takes a pronoun for whoever speaks before it in the sentence', () => {
    expect(who('While the mayor reported losses, she maintained that it was calm.')).toEqual([
      'mayor',
      'mayor',
    ]);
    expect(attributions('She said it was calm.', find)[0]).toMatchObject({
      speakers: [],
      pronoun: true,
    });
  });

  it('governs the whole sentence, what follows, or what a clause of another ends', () => {
    expect(governed('No boat was lost, the mayor said.')).toEqual([
      'No boat was lost, the mayor said.',
    ]);
    expect(
      governed('By noon, the mayor said that boats were lost in Tarn and that no port was open.'),
    ).toEqual(['mayor said that boats were lost in Tarn and that no port was open.']);
    expect(
      governed(
        'At noon the mayor said that 31 boats were lost at sea, though the union said that 84 boats had been lost there.',
      )[0],
    ).toBe('mayor said that 31 boats were lost at sea');
  });
});

describe('speeches(seed, find)', () => {
  const text =
    'The mayor said it was calm. She added that ferries sailed. “All is well.”\nThe group sailed on.';
  const { seed } = source('report', text);
  const read = speeches(seed, find);

  it('carries a speaker over to a pronoun and to a quotation that goes on', () => {
    expect(seed.sentences.map((one) => read(one).flatMap(({ speakers }) => speakers))).toEqual([
      ['mayor'],
      ['mayor'],
      ['mayor'],
      [],
    ]);
  });
});
