import { parseArgs } from 'node:util';
import { EXIT, openDoor, wantsColour } from './door.ts';
import { judge, lineReader } from './judge.ts';
import { reportGithub } from './report/github.ts';
import { reportJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { reportSarif } from './report/sarif.ts';
import { reportText } from './report/text.ts';
import { readSettings } from './settings.ts';

/** `npm run check`: everything that is wrong with the content, in one of four forms. */
await openDoor(() => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
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
  const form = forms[values.format];
  if (!form) {
    throw new Error(
      `Unexpected format \`${values.format}\`, expected one of \`${Object.keys(forms).join('`, `')}\`.`,
    );
  }
  const { report } = judge(root);
  process.stdout.write(form(report));
  return report.findings.length === 0 ? EXIT.clean : EXIT.found;
});
