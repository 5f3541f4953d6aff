import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';

describe('the settings', () => {
  it('are the project itself, `dist` and `/` where nothing is set, or set to nothing', () => {
    const plain = readSettings({});
    expect(plain.root).toBe(path.resolve('.'));
    expect(plain.dist).toBe(path.resolve('dist'));
    expect(plain).toMatchObject({ base: '/', address: null });
    expect(
      readSettings({ EXPLAINER_ROOT: '', EXPLAINER_DIST: '', SITE_ADDRESS: '', SITE_BASE: '' }),
    ).toEqual(plain);
  });

  it('put the site beside another content, and take its `public/` where it has one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
    const bare = readSettings({ EXPLAINER_ROOT: folder });
    expect(bare).toMatchObject({ root: folder, dist: path.join(folder, 'dist') });
    expect(bare.copied).toBe(path.resolve('public'));
    mkdirSync(path.join(folder, 'public'));
    expect(readSettings({ EXPLAINER_ROOT: folder }).copied).toBe(path.join(folder, 'public'));
    rmSync(folder, { recursive: true });
  });

  it('give the base path its slashes', () => {
    for (const base of ['sub', '/sub', 'sub/', '/sub/']) {
      expect(readSettings({ SITE_BASE: base }).base).toBe('/sub/');
    }
  });

  it('keep builds beside the site that they become', () => {
    expect(readSettings({ EXPLAINER_DIST: '/somewhere/site' }).builds).toBe(
      path.resolve('/somewhere/.builds'),
    );
  });

  it('refuse an address that is none, or that has a path', () => {
    for (const address of ['example.org', 'ftp://example.org', 'https://example.org/sub/']) {
      expect(() => readSettings({ SITE_ADDRESS: address })).toThrow(`\`${address}\``);
    }
    expect(readSettings({ SITE_ADDRESS: 'https://example.org/' }).address).toBe(
      'https://example.org',
    );
  });
});
