import { words } from '../../words/words.ts';

/** One family of checks, in words for readers. */
export interface Check {
  readonly name: string;
  readonly words: string;
}

/** What is checked whenever the site is built. */
export const CHECKS: readonly Check[] = words.checks;
