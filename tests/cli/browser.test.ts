import { describe, expect, it } from 'vitest';
import { browserFlags, findBrowser, type Machine } from '../../src/cli/browser.ts';

const lines: string[] = [];
const bare: Machine = {
  env: {},
  exists: () => false,
  installed: () => [],
  own: () => '/own/chrome',
  run: () => false,
  root: false,
  announce: (line) => lines.push(line),
};

describe('the search for a browser', () => {
  it('takes CHROME_PATH before anything that is installed', () => {
    const env = { CHROME_PATH: '/mine' };
    expect(
      findBrowser({ ...bare, env, exists: () => true, installed: () => ['/usr/bin/chromium'] }),
    ).toBe('/mine');
  });

  it('refuses a CHROME_PATH that is not there, and does not look further', () => {
    const env = { CHROME_PATH: '/mine' };
    expect(() => findBrowser({ ...bare, env, installed: () => ['/usr/bin/chromium'] })).toThrow(
      '`/mine`',
    );
  });

  it('takes what is installed before what playwright-core keeps', () => {
    expect(
      findBrowser({ ...bare, installed: () => ['/usr/bin/chromium'], exists: () => true }),
    ).toBe('/usr/bin/chromium');
  });

  it("takes playwright-core's own where it is there already, even where installing is forbidden", () => {
    const env = { NO_BROWSER_INSTALL: '1' };
    expect(findBrowser({ ...bare, env, exists: (file) => file === '/own/chrome' })).toBe(
      '/own/chrome',
    );
  });

  it('installs nothing where that is forbidden, and says what to do', () => {
    const runs: string[] = [];
    const machine = {
      ...bare,
      env: { NO_BROWSER_INSTALL: '1' },
      root: true,
      run: (name: string) => runs.push(name) > 0,
    };
    expect(() => findBrowser(machine)).toThrow(
      /NO_BROWSER_INSTALL.*CHROME_PATH.*apt-get install -y chromium/u,
    );
    expect(runs).toEqual([]);
  });

  it('fetches one, and says so', () => {
    const runs: string[][] = [];
    const own = {
      ...bare,
      exists: () => runs.length > 0,
      run: (...all: string[]) => runs.push(all) > 0,
    };
    expect(findBrowser(own)).toBe('/own/chrome');
    expect(runs[0]?.slice(2)).toEqual(['install', 'chromium']);
    expect(lines.join('\n')).toContain('npx playwright-core install chromium');
  });

  it('installs the package on Debian as root only', () => {
    const runs: string[] = [];
    const debian = {
      ...bare,
      root: true,
      exists: (file: string) => file === '/etc/debian_version',
      run: (name: string, ...rest: readonly string[]) => (
        runs.push([name, ...rest].join(' ')),
        name === 'apt-get'
      ),
      installed: () => (runs.length > 2 ? ['/usr/bin/chromium'] : []),
    };
    expect(findBrowser(debian)).toBe('/usr/bin/chromium');
    expect(runs.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium']);
    runs.length = 0;
    expect(() => findBrowser({ ...debian, root: false })).toThrow('could not be fetched');
    expect(runs).toHaveLength(1);
  });

  it('gives up the sandbox as root alone', () => {
    expect(browserFlags(true)).toContain('--no-sandbox');
    expect(browserFlags(false)).not.toContain('--no-sandbox');
  });
});
