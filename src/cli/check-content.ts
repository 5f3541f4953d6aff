import { errorsIn } from '../factcheck/finding.ts';
import { EXIT, wantsColour } from './door.ts';
import { changeText, fixContent } from './fix.ts';
import { judge, lineReader } from './judge.ts';
import { reportGithub } from './report/github.ts';
import { reportJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { reportSarif } from './report/sarif.ts';
import { reportText } from './report/text.ts';
import { readSettings } from './settings.ts';
import { watchContent } from './watch.ts';

/** Checks the content and writes the report, once or at every change; gives how the command ends. */
export async function checkContent(options: {
  readonly format: string;
  readonly watch: boolean;
  readonly fix: boolean;
}): Promise<number> {
  const { root } = readSettings(process.env);
  const forms: Readonly<Record<string, (report: Report) => string>> = {
    text: (report) =>
      reportText(report, {
        colour: wantsColour(process.stdout, process.env),
        line: lineReader(root),
      }),
    json: reportJson,
    github: reportGithub,
    sarif: reportSarif,
  };
  const form = forms[options.format];
  if (!form) {
    throw new Error(
      `Unexpected format \`${options.format}\`, expected one of \`${Object.keys(forms).join('`, `')}\`.`,
    );
  }
  const check = (): number => {
    const { report } = judge(root);
    process.stdout.write(form(report));
    return errorsIn(report.findings).length === 0 ? EXIT.clean : EXIT.found;
  };
  if (options.fix && options.watch) {
    throw new Error('Unexpected `--fix` beside `--watch`, expected one of the two.');
  }
  if (options.fix) {
    // Standard output holds the report alone where a program reads it.
    const out = options.format === 'text' ? process.stdout : process.stderr;
    for (const change of fixContent(root)) out.write(`${changeText(change)}\n`);
  }
  if (!options.watch) return check();
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  let last: number = EXIT.clean;
  const again = (): void => {
    try {
      last = check();
    } catch (error) {
      // What cannot be read now may be half written: the next change may mend it.
      last = EXIT.broken;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    process.stderr.write('Waiting for a change of `content/` or `seeds/`; Ctrl+C ends it.\n');
  };
  await watchContent(root, again, ended.signal);
  return last;
}
