import { describe, expect, it } from 'vitest';
import { usageOf } from '../../src/content/usage.ts';
import { corpus, note, page, source } from './storm.ts';

const GAZETTE = source('gazette', 'Rain fell on Port Alda. The pier fell at noon. Four died.');

describe('the passages quoted from a document', () => {
  const front = page('overview', 0, ['Four died.[front-dead]'], [note('front-dead', 'gazette', ['Four died.'])]);
  const storm = page('storm', 1, ['It fell.[pier] Four died.[dead]'], [
    note('pier', 'gazette', ['The pier fell']),
    note('dead', 'gazette', ['Four died.']),
  ]);
  const found = usageOf(corpus({ sources: [GAZETTE], pages: [storm, front] }), GAZETTE);

  it('stand in the order of the document', () => {
    expect(found.map(({ parts }) => parts.join())).toEqual(['The pier fell', 'Four died.']);
  });

  it('are listed once, with every use in reading order', () => {
    expect(found[1]?.uses.map((use) => `${use.page.path}#${use.id}`)).toEqual(['/#ref-front-dead', '/storm/#ref-dead']);
  });

  it('have the labels of the notes that quote them, each once', () => {
    expect(found.map(({ labels }) => [...labels])).toEqual([['pier'], ['front-dead', 'dead']]);
  });

  it('are apart where different speakers say them', () => {
    const other = page('rain', 2, ['Four died.[a] Four died.[b]'], [
      note('a', 'gazette', ['Four died.'], 'harbour'),
      note('b', 'gazette', ['Four died.'], 'crew'),
    ]);
    expect(usageOf(corpus({ sources: [GAZETTE], pages: [other] }), GAZETTE)).toHaveLength(2);
  });

  it('are none for a document that nothing quotes', () => {
    expect(usageOf(corpus({ sources: [GAZETTE], pages: [] }), GAZETTE)).toEqual([]);
  });
});
