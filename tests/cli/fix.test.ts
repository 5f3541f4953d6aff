import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { changeText, fixContent } from '../../src/cli/fix.ts';
import { judgedContent } from '../../src/content/judged.ts';
import { layCase } from '../content/fixture.ts';

const STORM = 'content/chapters/storm.mdx';
const TOLLS = 'content/tolls.yaml';
const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function lay(edits: readonly (readonly [file: string, from: string, to: string])[] = []): string {
  const root = layCase('valid');
  roots.push(root);
  for (const [file, from, to] of edits) {
    const at = join(root, file);
    const before = readFileSync(at, 'utf8');
    if (!before.includes(from)) throw new Error(`Unexpected lack of \`${from}\` in \`${file}\``);
    writeFileSync(
      at,
      before.replaceAll(from, () => to),
    );
  }
  return root;
}

/** Every file under a root by its path. */
function files(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const VALID = files(layAndKeep());

function layAndKeep(): string {
  const root = layCase('valid');
  roots.push(root);
  return root;
}

describe('fixContent(root)', () => {
  it('changes nothing where nothing is wrong', () => {
    const root = lay();
    expect(fixContent(root)).toEqual([]);
    expect(files(root)).toEqual(VALID);
  });

  it.each([
    [
      'the apostrophe of a passage in a note',
      STORM,
      'courier: "The fishers’ union',
      'courier: "The fishers\' union',
    ],
    [
      'the apostrophe of a passage in the ledger',
      TOLLS,
      'passage: The fishers’ union',
      "passage: The fishers' union",
    ],
    [
      'a hard space in a passage',
      STORM,
      'office said 12 sailors were killed between',
      'office said 12\u00a0sailors were killed between',
    ],
    [
      'another spelling of a name in our own voice',
      STORM,
      'reached Port Alda at 06:30 on 2 March 2031.[',
      'reached Alda Harbour at 06:30 on 2 March 2031.[',
    ],
    ['the capitals of a label', STORM, '[^office-killed]', '[^Office-Killed]'],
  ])('puts right %s, to the very bytes', (_, file, right, wrong) => {
    const root = lay([[file, right, wrong]]);
    const done = fixContent(root);
    expect(done.length).toBeGreaterThan(0);
    expect(done.every((mend) => mend.file === file)).toBe(true);
    expect(files(root)).toEqual(VALID);
    expect(judgedContent(root).findings).toEqual([]);
  });

  it('shows the place, what stood there and what stands there now', () => {
    const root = lay([[STORM, 'courier: "The fishers’ union', 'courier: "The fishers\' union']]);
    const [change] = fixContent(root);
    expect(change && changeText(change)).toBe(
      [
        'content/chapters/storm.mdx:15:51  passage/typography',
        "  - The fishers' union said at least 15 sailors were killed on 2 March and 3 March 2031",
        '  + The fishers’ union said at least 15 sailors were killed on 2 March and 3 March 2031\n',
      ].join('\n'),
    );
  });

  it.each([
    ['a figure', STORM, 'said 12 sailors were killed.', 'said 13 sailors were killed.'],
    [
      'a word of a passage',
      STORM,
      '"The harbour office said 12 sailors',
      '"The harbour office said 12 seamen',
    ],
    [
      'a speaker',
      STORM,
      'harbour-office, harbour-report: "The',
      'harbour-ofice, harbour-report: "The',
    ],
    [
      'a label that a second note has in small letters',
      STORM,
      '[^office-killed]: ',
      '[^Start]: harbour-report: "A storm"\n[^office-killed]: ',
    ],
    [
      'a spelling that two names have',
      'content/site.yaml',
      'also: [] }',
      'also: [] }\n  - { name: Alda Town, kind: place, variants: [Alda Harbour], also: [] }',
    ],
  ])('leaves %s alone, which has more than one right answer', (what, file, from, to) => {
    const edits: [string, string, string][] = [[file, from, to]];
    if (what.startsWith('a spelling'))
      edits.push([STORM, 'reached Port Alda', 'reached Alda Harbour']);
    const root = lay(edits);
    const before = files(root);
    fixContent(root);
    expect(files(root)).toEqual(before);
    expect(judgedContent(root).findings).not.toEqual([]);
  });

  it('leaves a passage alone that its document has in two typographies', () => {
    const seed = 'seeds/evening_courier.txt';
    const line =
      "The fishers' union said at least 15 sailors were killed on 2 March and 3 March 2031.";
    const root = lay([[STORM, 'courier: "The fishers’ union', 'courier: "The fishers‘ union']]);
    writeFileSync(join(root, seed), `${readFileSync(join(root, seed), 'utf8')}\n${line}\n`);
    const before = files(root);
    fixContent(root);
    expect(files(root)).toEqual(before);
  });

  const SWAPS = [
    ['’', "'"],
    ['’', '‘'],
    ['12 sailors', '12\u00a0sailors'],
    ['Port Alda at', 'Alda Harbour at'],
    ['[^start]', '[^Start]'],
    ['[^union-killed]', '[^UNION-killed]'],
    ['said 12', 'said 21'],
    ['[^how-many-sailors]:', '[^How-Many-Sailors]:'],
    ['killed between', 'killed  between'],
  ] as const;

  it(
    'is done after one run, keeps every digit and every line, and adds no finding',
    { timeout: 120_000 },
    () => {
      const edits = fc.uniqueArray(fc.integer({ min: 0, max: SWAPS.length - 1 }), { maxLength: 5 });
      fc.assert(
        fc.property(edits, fc.constantFrom(STORM, TOLLS, 'content/overview.mdx'), (which, file) => {
          const root = layAndKeep();
          const at = join(root, file);
          const text = which
            .flatMap((i) => (SWAPS[i] ? [SWAPS[i]] : []))
            .reduce((now, [from, to]) => now.replace(from, () => to), readFileSync(at, 'utf8'));
          writeFileSync(at, text);
          const before = files(root);
          const found = judgedContent(root).findings.length;
          const done = fixContent(root);
          const after = files(root);
          expect(fixContent(root)).toEqual([]);
          expect(files(root)).toEqual(after);
          expect(Object.keys(after)).toEqual(Object.keys(before));
          for (const [name, now] of Object.entries(after)) {
            const was = before[name] ?? '';
            expect(now.replaceAll(/\D/gu, '')).toBe(was.replaceAll(/\D/gu, ''));
            expect(now.split('\n')).toHaveLength(was.split('\n').length);
          }
          if (done.length > 0) expect(judgedContent(root).findings.length).toBeLessThan(found);
          rmSync(root, { recursive: true });
          roots.pop();
        }),
        { numRuns: 12 },
      );
    },
  );
});
