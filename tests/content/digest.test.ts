import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/content/digest.ts';
import { judgedContent } from '../../src/content/judged.ts';
import { sharedLibrary, takeJudged } from '../../src/content/library.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'digest-'));
  cpSync('tests/fixtures/valid', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a judgement that one process hands to another', () => {
  it('is taken where no file has changed since, and not made again', () => {
    const handed = { judged: judgedContent(root), digest: digestOf(root) ?? '' };
    takeJudged(root, handed);
    expect(sharedLibrary(root).corpus()).toBe(handed.judged.corpus);
  });

  it('is not taken where a file is another, or there is one more', () => {
    const handed = { judged: judgedContent(root), digest: digestOf(root) ?? '' };
    writeFileSync(path.join(root, 'seeds/harbour_report.txt'), 'Nothing.\n');
    takeJudged(root, handed);
    expect(() => sharedLibrary(root).corpus()).toThrow('harbour_report.txt');
    const before = digestOf(root);
    writeFileSync(path.join(root, 'content/more.yaml'), '');
    expect(digestOf(root)).not.toBe(before);
  });

  it('has no digest where there is nothing to read', () => {
    expect(digestOf(path.join(root, 'nowhere'))).toBeNull();
  });
});
