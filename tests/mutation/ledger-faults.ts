import type { Corpus, Toll } from '../../src/factcheck/corpus.ts';
import { pick } from './random.ts';

/** One kind of fault in a row of the ledger; null where the row cannot have it. */
export interface LedgerFault {
  readonly kind: string;
  readonly change: (toll: Toll, corpus: Corpus, random: () => number) => Toll | null;
}

/** Every kind of fault in a row of the ledger. */
export const LEDGER_FAULTS: readonly LedgerFault[] = [
  {
    kind: 'number of a row',
    change: (toll) => (toll.number === null ? null : { ...toll, number: toll.number + 1 }),
  },
  {
    kind: 'bound of a row',
    change: (toll) => ({ ...toll, bound: toll.bound === 'exact' ? 'at-least' : 'exact' }),
  },
  {
    kind: 'group of a row',
    change: (toll, { site }, random) => ({
      ...toll,
      group: pick(
        site.groups.map(({ id }) => id).filter((id) => id !== toll.group),
        random,
      ),
    }),
  },
  {
    kind: 'measure of a row',
    change: (toll) => ({ ...toll, measure: toll.measure === 'killed' ? 'captured' : 'killed' }),
  },
  {
    kind: 'speaker of a row',
    change: (toll, { speakers }, random) => ({
      ...toll,
      speaker: pick(
        speakers.map(({ slug }) => slug).filter((slug) => slug !== toll.speaker),
        random,
      ),
    }),
  },
  {
    kind: 'source of a row',
    change: (toll, { sources }, random) => ({
      ...toll,
      source: pick(
        sources.map(({ slug }) => slug).filter((slug) => slug !== toll.source),
        random,
      ),
    }),
  },
];
