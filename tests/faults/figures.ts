import type { Figure } from './case.ts';
import * as commands from './commands.ts';
import { SURROUNDINGS } from './environments.ts';
import { INCOMPLETE } from './incomplete.ts';
import { INTERRUPTIONS } from './interruptions.ts';
import { MALFORMED } from './malformed.ts';
import { PATHOLOGICAL } from './sizes.ts';
import { TORTURES } from './tortures.ts';

/** The scoreboard. A figure never leaves it, and no case a figure. */
export const FIGURES: readonly Figure[] = [
  { name: 'R1', title: 'interruptions', cases: INTERRUPTIONS },
  { name: 'R2', title: 'faults of the surroundings', cases: SURROUNDINGS },
  { name: 'R3', title: 'failed operations on files', cases: TORTURES },
  { name: 'R4', title: 'green but incomplete', cases: INCOMPLETE },
  { name: 'R5', title: 'the same bytes each time', cases: commands.REPRODUCIBLE },
  { name: 'R6', title: 'hostile texts', cases: commands.HOSTILE },
  { name: 'R7', title: 'malformed files', cases: MALFORMED },
  { name: 'R8', title: 'pathological texts and sizes', cases: PATHOLOGICAL },
  { name: 'R9', title: 'pages by checks', cases: commands.PAGES },
  { name: 'R10', title: 'headers', cases: commands.HEADERS },
  { name: 'R11', title: 'links for ever', cases: commands.LASTING },
  { name: 'R12', title: 'charts as they were', cases: commands.DRAWINGS },
  { name: 'R13', title: 'tests of tests', cases: commands.TESTS },
  { name: 'R14', title: 'what it is made of', cases: commands.SUPPLY },
];
