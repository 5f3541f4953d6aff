import { describe, expect, it } from 'vitest';
import { caddyConfig } from '../../../src/cli/hosting/caddy.ts';
import { headersFile, readHeadersFile } from '../../../src/cli/hosting/headers-file.ts';
import { nginxConfig } from '../../../src/cli/hosting/nginx.ts';
import { headersAt, rulesOf } from '../../../src/cli/hosting/rule.ts';

const FILES = [
  ...['404.html', '_astro/a.js', '_headers', 'data/index.html', 'data/tolls.csv', 'index.html'],
  ...['embed/boats/index.html', 'search/index.html', 'storm/index.html'],
];
const PAGES = [
  { address: '/', policy: "default-src 'none'" },
  { address: '/embed/boats/', policy: "default-src 'none'" },
  { address: '/search/', policy: "default-src 'none'; connect-src 'self'" },
];
const rules = rulesOf(FILES, PAGES);

describe('the headers of a site', () => {
  it('name no header twice for one address, since hosts differ in which of two they send', () => {
    for (const address of ['/', '/storm/', '/embed/boats/', '/data/tolls.csv', '/nothing/']) {
      const fitting = rules.filter(({ pattern }) =>
        pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address,
      );
      const names = fitting.flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it('let nobody frame a page but those that are made for it', () => {
    const framing = (address: string): string | undefined =>
      /frame-ancestors (.+)$/u.exec(
        headersAt(rules, address)['Content-Security-Policy'] ?? '',
      )?.[1];
    expect(['/', '/storm/', '/search/?q=a', '/404.html'].map(framing)).toEqual(
      Array<string>(4).fill("'none'"),
    );
    expect(framing('/embed/boats/')).toBe('*');
  });

  it('take the policy of the pages themselves', () => {
    expect(headersAt(rules, '/search/')['Content-Security-Policy']).toContain("connect-src 'self'");
    expect(headersAt(rules, '/storm/')['Content-Security-Policy']).not.toContain('connect-src');
  });

  it('let other sites load data and frames, and keep for ever only what is named by its content', () => {
    const of = (address: string, name: string): string | undefined =>
      headersAt(rules, address)[name];
    expect(of('/data/tolls.csv', 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(of('/storm/', 'Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(of('/_astro/a.js', 'Cache-Control')).toContain('immutable');
    expect(of('/data/tolls.csv', 'Cache-Control')).toBe('no-cache');
  });

  it('cover what is not there, too', () => {
    expect(headersAt(rules, '/nothing/')['X-Content-Type-Options']).toBe('nosniff');
  });

  it('stand under the base path', () => {
    const under = rulesOf(FILES, PAGES, '/sub/');
    expect(headersAt(under, '/sub/embed/boats/')['Content-Security-Policy']).toContain('*');
    expect(headersAt(under, '/embed/boats/')).toEqual({});
  });

  it('are the same once written to a file and read again', () => {
    expect(readHeadersFile(headersFile(rules))).toEqual(rules);
    expect(() => readHeadersFile('  A: b\n')).toThrow('expected an address first');
  });

  it('reach nginx and Caddy whole', () => {
    const place = { root: '/srv/site', port: 8080, base: '/' };
    const texts = [nginxConfig(rules, place), caddyConfig(rules, place)];
    const values = new Set(rules.flatMap(({ headers }) => Object.values(headers)));
    for (const text of texts)
      expect([...values].filter((value) => !text.includes(value))).toEqual([]);
  });
});
