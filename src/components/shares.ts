import { sharesOf } from '../content/view/shares.ts';
import { corpus } from './corpus.ts';

/** How much of each source this build quotes, by slug; reckoned once for all pages. */
export const shares = sharesOf(corpus);
