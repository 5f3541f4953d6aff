import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedContent } from '../../src/content/judged.ts';
import type { Finding } from '../../src/factcheck/finding.ts';
import { FIXTURES } from './fixture.ts';
import { FILLERS, hostileText, layAt, PLACES } from './pathological.ts';
import type { Filler, PlaceName } from './pathological.ts';

/** All that a file may hold and nobody sees: no finding is due. */
const BLANK: readonly Filler[] = ['spaces', 'line feeds', 'blank lines'];

/** The findings on the valid explainer with some text in one place. */
function findingsWith(text: string, at: PlaceName): readonly Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'explainer-'));
  cpSync(join(FIXTURES, 'valid'), root, { recursive: true });
  layAt(root, at, text);
  try {
    return judgedContent(root).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function expectPlaced(findings: readonly Finding[]): void {
  for (const { file, line, column, message, remedy } of findings) {
    expect([file.startsWith('/'), line > 0, column > 0, remedy !== '']).toEqual([
      ...[false, true, true, true],
    ]);
    expect(message).toMatch(/^Unexpected \S/u);
  }
}

const filler = fc.constantFrom(...(Object.keys(FILLERS) as Filler[]));
const place = fc.constantFrom(...(Object.keys(PLACES) as PlaceName[]));

// The guards are against a hang alone; how time grows is measured by `npm run bench:pathological`.
describe('hostile text', () => {
  it('of any kind in any place is read without a crash', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(place, fc.array(filler, { minLength: 1, maxLength: 3 }), fc.nat(900), (at, mix, size) => {
        const text = mix.map((one) => hostileText(one, at, size)).join(' ');
        expectPlaced(findingsWith(text, at).slice(0, 50));
      }),
      { numRuns: 80, seed: 41 },
    );
  });

  it('of 20,000 characters in a statement is refused', { timeout: 300_000 }, () => {
    for (const one of (Object.keys(FILLERS) as Filler[]).filter((name) => !BLANK.includes(name))) {
      const findings = findingsWith(hostileText(one, 'statement', 20_000), 'statement');
      expectPlaced(findings.slice(0, 50));
      expect([one, findings.length > 0]).toEqual([one, true]);
    }
  });
});
