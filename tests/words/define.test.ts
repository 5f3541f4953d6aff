import { expect, it } from 'vitest';
import { definesOf } from '../../src/words/define.ts';

it('puts in each member by itself, so that no script carries the words of another', () => {
  expect(definesOf('W', { close: 'Close', found: { one: '1', other: 'n' } })).toEqual({
    W: '{"close":"Close","found":{"one":"1","other":"n"}}',
    'W.close': '"Close"',
    'W.found': '{"one":"1","other":"n"}',
  });
});
