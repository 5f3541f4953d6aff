import { engine } from '../content/engine.ts';
import { digestOfChecker, digestOfContent, readMutationScore } from '../content/mutation.ts';
import { measuredOf, type Measured } from '../content/view/measured.ts';

const root = process.env.EXPLAINER_ROOT ?? process.cwd();
const ignore = (): void => undefined;
const score = readMutationScore(root, ignore);

/** How the check fared when faults were last planted in this content; null where they never were. */
export const measured: Measured | null =
  score && measuredOf(score, { content: digestOfContent(root), checker: digestOfChecker(engine) });
