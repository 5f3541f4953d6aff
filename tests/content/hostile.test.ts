import { cpSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { FIXTURES, VALID_FILES } from './fixture.ts';


let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'explainer-'));
  cpSync(join(FIXTURES, 'valid'), root, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('readContent on hostile files', () => {
  it('never throws, whatever stands in a file: it reads it, or says where the fault is', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(...['"', "'", '[', '{', '- ', ': ', '\n', '  ', '\t', '&a ', '*a', '!!x ', '|', '%', '#']),
      fc.constantFrom('__proto__: 1\n', '---\n', '[^a]', '<b>', '\u0000', '\u202e', '\ud800', '.inf', '0x1'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const mutation = fc.record({
      file: fc.constantFrom(...VALID_FILES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      piece,
    });
    fc.assert(
      fc.property(mutation, ({ file, at, cut, piece: inserted }) => {
        const path = join(root, file);
        const text = readFileSync(path, 'utf8');
        const offset = Math.floor(at * text.length);
        writeFileSync(path, text.slice(0, offset) + inserted + text.slice(offset + cut));
        try {
          for (const finding of readContent(root).findings) {
            expect(finding.file).not.toMatch(/^\/|\.\./u);
            expect(finding.line).toBeGreaterThan(0);
            expect(finding.column).toBeGreaterThan(0);
            expect(finding.message).toMatch(/^Unexpected \S/u);
            expect(finding.remedy).not.toBe('');
          }
        } finally {
          writeFileSync(path, text);
        }
      }),
      { numRuns: 200, seed: 2031 },
    );
  });

  it.each(VALID_FILES)('refuses characters that turn the text or steer a terminal in %s, by their line', (file) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    // A seed is kept as received: what turns its text is refused where a chapter quotes it.
    const turning = file.startsWith('seeds/') ? [] : ['\u202e', '\u2066', '\u200f', '\u200b', '\u2028'];
    const from = text.lastIndexOf(' ', text.length - 20);
    const line = text.slice(0, from).split('\n').length;
    for (const character of [...turning, '\u0000', '\u0008', '\u001b', '\u009b']) {
      writeFileSync(path, `${text.slice(0, from)}${character}${text.slice(from)}`);
      const found = readContent(root).findings.map((finding) => `${finding.file}:${finding.line} ${finding.rule}`);
      const rule = turning.includes(character) ? 'hidden-character' : 'control-character';
      expect(found, JSON.stringify(character)).toContain(`${file}:${line} input/${rule}`);
    }
  });

  it.each(['\\u202e', '\\u2067', '\\e', '\\0', '\\x9b'])(
    'refuses %s in a value of YAML, which is no such character in the file itself',
    (escape) => {
      const path = join(root, 'content/site.yaml');
      const text = readFileSync(path, 'utf8');
      const line = text.split('\n').indexOf('publisher: not stated') + 1;
      writeFileSync(path, text.replace('publisher: not stated', () => `publisher: "a${escape}b"`));
      const found = readContent(root).findings.map((finding) => `${finding.file}:${finding.line} ${finding.rule}`);
      expect(found).toContain(`content/site.yaml:${line} input/value`);
    },
  );

  it.each(['content', 'content/sources', 'content/chapters', 'content/disagreements', 'seeds'])(
    'does not follow %s out of the root, even to files that are right',
    (folder) => {
      const outside = mkdtempSync(join(tmpdir(), 'explainer-outside-'));
      renameSync(join(root, folder), join(outside, 'moved'));
      symlinkSync(join(outside, 'moved'), join(root, folder));
      const { corpus, findings } = readContent(root);
      rmSync(outside, { recursive: true });
      expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(`${folder} input/link`);
      if (folder === 'content/chapters') expect(corpus?.pages.map(({ kind }) => kind)).not.toContain('chapter');
      else if (folder === 'content/disagreements') expect(corpus?.disagreements).toEqual([]);
      else expect(corpus).toBeNull();
    },
  );
});
