import type { Finding } from '../finding.ts';
import type { Run, Shown } from './shown.ts';

/** A digit of a built page that nothing bears out. */
export function stray({ file }: Shown, run: Run, word: string): Finding {
  const text = run.text.replaceAll(/\s+/gu, ' ').trim();
  const holder = run.row === null ? '' : ` of the row \`${run.row}\``;
  return {
    ...{ file, line: 1, column: 1 },
    rule: run.row === null && run.kind !== 'description' ? 'site/digit' : 'ledger/shown',
    message: `Unexpected \`${word}\` in ${run.where}${holder}, \`${text.slice(0, 80)}\`, expected digits of a checked statement, a passage, the ledger or a value marked \`data-engine\`.`,
    remedy:
      'Take it from the content and show it with its words, or mark the element that holds it `data-engine` if the engine computed it.',
    found: word,
  };
}
