import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/factcheck/page.ts';
import { whyOf, WHYS } from './explanation.ts';
import type { Spot } from './spot.ts';

const AT = { file: 'content/chapters/storm.mdx', line: 1, column: 1 };
const [reading, lacking, remark, repeated, bound, sense] = WHYS;

/** Why a word put at the start of a text is missed. */
const why = (text: string, insert: string, spot: Partial<Spot> = {}, note = 'passage') => {
  const kind = { kind: note, label: 'a', parts: ['Sailors saw pilots.'], place: AT };
  const page = { notes: [kind] } as unknown as Page;
  const base = { file: AT.file, raw: text, page, stage: null };
  const whole: Spot = { base, start: 0, text, place: 'paragraph', role: 'told', ...spot };
  return whyOf({ spot: whole, edit: { at: 0, remove: 7, insert } });
};

describe('a fault that was not refused', () => {
  it.each([
    ['our own reading', why('Sailors may be all.[^a]', 'Pilots', {}, 'signpost'), reading],
    ['what documents lack', why('Sailors, the article does not say.[^a]', 'Pilots'), lacking],
    ['a remark of the ledger', why('Sailors', 'Pilots', { place: 'ledger remark' }), remark],
    ['words that repeat', why('Sailors', 'Pilots', { role: 'repeated' }), repeated],
    ['what one passage has of each', why('Sailors came.[^a]', 'Pilots'), bound],
    ['the sense of a word', why('Sailors came.[^a]', 'Masters'), sense],
  ])('is explained by %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
