import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, type Change } from '../../src/factcheck/change.ts';
import type { Fact } from '../../src/factcheck/fact.ts';

const place = { file: 'content/chapters/storm.mdx', line: 1, column: 1 };

function statement(key: string, text: string, passages: readonly string[] = []): Fact {
  return { kind: 'statement', key, text, passages, place };
}

const told = (all: readonly Change[]) =>
  all.map(({ before, after }) => [before?.text ?? null, after?.text ?? null]);

const word = fc.constantFrom('boats', 'were', 'lost', 'on', 'quay', '12', '15', 'office', 'said');
const facts = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('statement' as const, 'passage' as const, 'figure' as const),
    key: fc.constantFrom(...'abcdefgh'),
    text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    passages: fc.array(word, { maxLength: 2 }),
    place: fc.constantFrom(place, { ...place, file: 'content/overview.mdx' }),
  }),
  { selector: ({ kind, key }) => `${kind} ${key}`, maxLength: 12 },
);

describe('changes(before, after)', () => {
  it('finds nothing between a site and itself, in whatever order it is read', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(changes(all, all.toReversed())).toEqual([]);
      }),
    );
  });

  it('gives the mirror image the other way round: what was added is dropped', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const mirrored = changes(other, one).map(({ before, after, figures: { lost, won } }) => ({
          ...{ before: after, after: before },
          figures: { lost: won, won: lost },
        }));
        expect(mirrored).toEqual(changes(one, other));
      }),
    );
  });

  it('accounts for every fact that has no equal on the other side, once', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const found = changes(one, other);
        const before = found.flatMap((change) => change.before ?? []);
        expect(new Set(before).size).toBe(before.length);
        const equal = (a: Fact) =>
          other.some(
            (b) =>
              a.kind === b.kind &&
              a.key === b.key &&
              a.text === b.text &&
              a.passages.join('\n') === b.passages.join('\n'),
          );
        for (const fact of one)
          if (!equal(fact) && fact.kind !== 'statement') expect(before).toContain(fact);
      }),
    );
  });

  it('tells a reworded statement from one dropped and one added, under another label too', () => {
    const was = statement('storm#a', 'The office said 12 boats were lost.');
    const is = statement('storm#b', 'The office said 15 boats were lost.');
    const [change] = changes([was], [is]);
    expect(change).toEqual({ before: was, after: is, figures: { lost: ['12'], won: ['15'] } });
    const other = statement('storm#c', 'Nobody was on the quay.');
    expect(told(changes([was], [other]))).toEqual([
      [was.text, null],
      [null, other.text],
    ]);
  });

  it('tells a passage exchanged under a statement that stays', () => {
    const [was, is] = [
      statement('s#a', 'It rained.', ['a: x']),
      statement('s#a', 'It rained.', ['a: y']),
    ];
    expect(changes([was], [is])).toHaveLength(1);
  });
});
