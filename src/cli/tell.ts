import { errorsIn } from '../factcheck/finding.ts';
import { EXIT, wantsColour } from './door.ts';
import { lineReader } from './judge.ts';
import type { Made } from './make.ts';
import { reportText } from './report/text.ts';
import type { Settings } from './settings.ts';

/** Prints how a build went, and gives the exit code that says the same. */
export function tellBuild(made: Made, settings: Settings): number {
  process.stdout.write(
    reportText(made.report, {
      colour: wantsColour(process.stdout, process.env),
      line: lineReader(settings.root),
    }),
  );
  if (made.failure !== null) process.stderr.write(`\n${made.failure}\n`);
  if (made.failure !== null || errorsIn(made.report.findings).length > 0) {
    process.stderr.write('\nNothing was built. The last good site stands as it was.\n');
    return EXIT.found;
  }
  process.stdout.write(`Built ${made.pages} pages into ${settings.dist}\n`);
  return EXIT.clean;
}
