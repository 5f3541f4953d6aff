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
