import type { Report } from './report.ts';

/** The findings as SARIF 2.1.0, for code-scanning services and editors. */
export function reportSarif(report: Report): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'factcheck', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map(
          ({ file, line, column, rule, severity = 'error', message, remedy }) => ({
            ruleId: rule,
            ruleIndex: rules.indexOf(rule),
            level: severity,
            message: { text: `${message} ${remedy}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file) },
                  region: { startLine: line, startColumn: column },
                },
              },
            ],
          }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
