import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

/** Everything that the search for a browser asks of the machine, so that tests can answer for it. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (file: string) => boolean;
  /** Chrome and Chromium as installed, best first. */
  readonly installed: () => readonly string[];
  /** Where playwright-core keeps its own Chromium. */
  readonly own: () => string;
  /** Runs a command with its output shown; true where it went well. */
  readonly run: (command: string, ...args: readonly string[]) => boolean;
  readonly root: boolean;
  readonly announce: (line: string) => void;
}

/** Flags for a browser that tests: quiet, and talking to nobody of its own accord. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `--no-sandbox` for root alone, who cannot have a sandbox. */
export function browserFlags(root: boolean): string[] {
  return root ? [...BROWSER_FLAGS, '--no-sandbox'] : [...BROWSER_FLAGS];
}

/**
 * The path of a browser: `CHROME_PATH`, else one that is installed, else playwright-core's own, which
 * is fetched where it must be, else (Debian, as root) the `chromium` package. `NO_BROWSER_INSTALL=1`
 * forbids fetching and installing. Throws, with what to do, where none can be had.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const { env, exists, announce } = machine;
  const named = env.CHROME_PATH;
  if (named) {
    if (!exists(named))
      throw new Error(`Unexpected CHROME_PATH \`${named}\`, expected a file that is there.`);
    return found(announce, named, 'named by CHROME_PATH');
  }
  const installed = machine.installed()[0];
  if (installed) return found(announce, installed, 'installed');
  announce('Browser: no Chrome or Chromium is installed.');
  if (exists(machine.own())) return found(announce, machine.own(), "playwright-core's own");
  if (env.NO_BROWSER_INSTALL === '1') throw missing('NO_BROWSER_INSTALL=1 forbids to install one.');
  announce("Browser: fetching playwright-core's own (npx playwright-core install chromium).");
  if (machine.run(process.execPath, cli(), 'install', 'chromium') && exists(machine.own())) {
    return found(announce, machine.own(), "playwright-core's own");
  }
  if (!machine.root || !exists('/etc/debian_version')) throw missing('It could not be fetched.');
  announce('Browser: installing the Debian package (apt-get install chromium).');
  machine.run('apt-get', 'update');
  machine.run('apt-get', 'install', '-y', 'chromium');
  const packaged = machine.installed()[0];
  if (packaged) return found(announce, packaged, 'from the Debian package');
  throw missing('Neither could be installed.');
}

function found(announce: Machine['announce'], file: string, how: string): string {
  announce(`Browser: ${file} (${how}).`);
  return file;
}

function missing(why: string): Error {
  return new Error(
    `Unexpected lack of a browser, expected Chrome or Chromium. ${why} ` +
      'Install one and set CHROME_PATH to it, or run `npx playwright-core install chromium`, ' +
      'or on Debian, as root, `apt-get install -y chromium`.',
  );
}

/** The program of playwright-core; found by `require`, since test runners lack `import.meta.resolve`. */
function cli(): string {
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve('playwright-core/package.json')), 'cli.js');
}

/** The machine that this runs on; announcements go to standard error. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    exists: existsSync,
    installed: () => {
      try {
        return Launcher.getInstallations();
      } catch {
        return [];
      }
    },
    own: () => chromium.executablePath(),
    run: (command, ...args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0,
    root: process.getuid?.() === 0,
    announce: (line) => process.stderr.write(`${line}\n`),
  };
}
