import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/content/content.ts';
import { check } from '../../../src/factcheck/check.ts';
import type { Finding } from '../../../src/factcheck/finding.ts';
import { layCase } from '../../content/fixture.ts';

export type Change = readonly [file: string, piece: string, instead: string];

/** What the check says of the valid explainer after some changes, which leave it readable. */
export function findingsAfter(...changes: readonly Change[]): Finding[] {
  const root = layCase('valid');
  try {
    for (const [file, piece, instead] of changes) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(piece))
        throw new Error(`Unexpected piece ${piece}, expected one of ${file}`);
      writeFileSync(join(root, file), text.replace(piece, instead));
    }
    const { corpus, findings } = readContent(root);
    if (!corpus || findings.length > 0)
      throw new Error(`Unexpected content: ${JSON.stringify(findings)}, expected it readable`);
    return check(corpus);
  } finally {
    rmSync(root, { recursive: true });
  }
}
