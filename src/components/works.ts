import { worksOf } from '../content/view/citation/works.ts';
import type { Work } from '../content/view/citation/work.ts';
import { address } from './address.ts';
import { corpus } from './corpus.ts';

const origin = import.meta.env.SITE;

/** Everything of this build that may be cited, by its name among works. */
export const works: ReadonlyMap<string, Work> = new Map(
  worksOf(corpus, (path) => (origin ? new URL(address(path), origin).href : address(path))).map(
    (work) => [work.key, work],
  ),
);
