import { nearestWord } from '../factcheck/nearest.ts';
import type { Place } from '../factcheck/place.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';

/** Reports a name that nothing bears; `known` is null where the names could not be read, then all pass. */
export function reportUnknown(
  place: Place,
  noun: string,
  file: string,
  name: string | null,
  known: ReadonlySet<string> | null,
  report: Report,
): void {
  if (name === null || known === null || known.has(name)) return;
  const near = nearestWord(name, known);
  report({
    ...place,
    rule: `input/unknown-${noun}`,
    message: `Unexpected ${noun} ${shown(name)}, expected ${near === null ? `one of \`${file}\`` : `\`${near}\``}.`,
    remedy:
      near === null ? `Correct it, or add it to \`${file}\`.` : `Write \`${near}\`, or add ${shown(name)} to \`${file}\`.`,
  });
}
