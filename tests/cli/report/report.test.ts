import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/factcheck/finding.ts';
import { reportGithub } from '../../../src/cli/report/github.ts';
import { reportJson } from '../../../src/cli/report/json.ts';
import { reportSarif } from '../../../src/cli/report/sarif.ts';
import { reportText } from '../../../src/cli/report/text.ts';
import type { Report } from '../../../src/cli/report/report.ts';

const finding: Finding = {
  file: 'content/chapters/storm.mdx',
  line: 12,
  column: 5,
  rule: 'figure/unsupported',
  message: 'Unexpected `12`, expected a figure of its passage: 100%.',
  remedy: 'Write `14`.',
};
const report: Report = {
  findings: [finding],
  counts: { pages: 1, statements: 20, notes: 31 },
  shares: [{ slug: 'port-log', quoted: 120, words: 480, share: 0.25, cap: 0.5 }],
};
const line = (): string => 'Some 12 boats were lost in Port Alda.';

describe('the text report', () => {
  it('shows file, line, column, message, the line with a caret, the remedy', () => {
    expect(reportText(report, { colour: false, line })).toBe(
      `content/chapters/storm.mdx
  content/chapters/storm.mdx:12:5  figure/unsupported
  Unexpected \`12\`, expected a figure of its passage: 100%.
  12 | Some 12 boats were lost in Port Alda.
           ^
  Remedy: Write \`14\`.


Quoted from each source:
  port-log   25.0% of at most 50.0%  (120 of 480 words)

1 page, 20 statements, 31 notes: 1 finding in 1 file.
`.replace('           ^', `  ${' '.repeat(5 + 4)}^`),
    );
  });

  it('groups findings by file', () => {
    const findings = [finding, { ...finding, line: 14 }, { ...finding, file: 'content/site.yaml' }];
    const text = reportText({ ...report, findings }, { colour: false, line });
    expect(text.match(/^content\/\S+$/gmu)).toEqual([
      'content/chapters/storm.mdx',
      'content/site.yaml',
    ]);
    expect(text).toContain('3 findings in 2 files.');
  });

  it('keeps the caret under its character where a long line is cut', () => {
    const long = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
    const findings = [{ ...finding, column: 301 }];
    const text = reportText({ ...report, findings }, { colour: false, line: () => long });
    const rows = text.split('\n');
    const caret = rows.findIndex((row) => row.trim() === '^');
    expect(rows[caret - 1]?.[rows[caret]?.indexOf('^') ?? 0]).toBe('X');
    expect(rows[caret - 1]?.length).toBeLessThan(110);
  });

  it('leaves out the excerpt where there is no such line', () => {
    expect(reportText(report, { colour: false, line: () => null })).not.toContain('^');
  });

  it('uses colour only where told to', () => {
    expect(reportText(report, { colour: true, line })).toContain('\u001b[31m');
    expect(reportText(report, { colour: false, line })).not.toContain('\u001b');
  });

  it('says that nothing was found', () => {
    const text = reportText({ ...report, findings: [] }, { colour: false, line });
    expect(text).toContain('1 page, 20 statements, 31 notes: nothing found.');
  });
});

describe('a warning', () => {
  const warned: Report = { ...report, findings: [{ ...finding, severity: 'warning' }] };

  it('is shown as one, counted, and no finding', () => {
    const text = reportText(warned, { colour: false, line });
    expect(text).toContain('content/chapters/storm.mdx:12:5  warning  figure/unsupported');
    expect(text).toContain('1 page, 20 statements, 31 notes: nothing found. 1 warning.');
  });

  it('is counted apart from what is wrong', () => {
    const both = { ...report, findings: [finding, ...warned.findings] };
    expect(reportText(both, { colour: false, line })).toContain('1 finding in 1 file. 1 warning.');
  });

  it('is one for programs too', () => {
    expect(reportGithub(warned)).toMatch(/^::warning file=/u);
    expect(JSON.parse(reportSarif(warned))).toMatchObject({
      runs: [{ results: [{ level: 'warning' }] }],
    });
  });
});

describe('the reports for programs', () => {
  it('gives the whole record as JSON', () => {
    expect(JSON.parse(reportJson(report))).toEqual(report);
  });

  it('escapes what GitHub reads as syntax', () => {
    expect(reportGithub(report)).toBe(
      '::error file=content/chapters/storm.mdx,line=12,col=5,title=figure/unsupported::' +
        'Unexpected `12`, expected a figure of its passage: 100%25.%0AWrite `14`.\n',
    );
  });

  it('gives SARIF one rule for all its findings, and their places', () => {
    const findings = [finding, { ...finding, line: 14 }];
    const log: unknown = JSON.parse(reportSarif({ ...report, findings }));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'figure/unsupported' }] } },
          results: [12, 14].map((startLine) => ({
            ruleIndex: 0,
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/chapters/storm.mdx' },
                  region: { startLine, startColumn: 5 },
                },
              },
            ],
          })),
        },
      ],
    });
  });
});
