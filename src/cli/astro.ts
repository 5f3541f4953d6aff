import { fork } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { Handed } from '../content/library.ts';
import type { Settings } from './settings.ts';
import { openBuild, sweepDead } from './swap.ts';

const CHILD = fileURLToPath(new URL('astro-child.ts', import.meta.url));

/** How a run of Astro ended: null where it went well, else one sentence, and all that it printed. */
export interface AstroRun {
  readonly failure: string | null;
  readonly output: string;
}

/** How to run Astro. */
export interface Running {
  /** How long it may take; default ten minutes. */
  readonly seconds?: number | undefined;
  /** The content as it is judged already, so that it is not judged again; default null. */
  readonly handed?: Handed | null;
}

/**
 * Builds the site into a folder, in a process of its own with a cache of its own, so that no page can
 * end or hang the build unseen.
 */
export async function runAstro(
  settings: Settings,
  outDir: string,
  { seconds = 600, handed = null }: Running = {},
): Promise<AstroRun> {
  const cache = await openBuild(settings.builds);
  const cwd = await placeToRun(settings, outDir);
  const file = handed === null ? '' : path.join(cache, 'judged');
  try {
    if (handed !== null) await writeFile(file, serialize(handed));
    return await new Promise((resolve) => {
      let output = '';
      let done = false;
      let failure: string | null = null;
      const child = fork(CHILD, [settings.engine, outDir, cache, file], {
        cwd,
        env: environment(settings),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      const limit = setTimeout(() => {
        failure = `Unexpected build that still runs after ${seconds} seconds, expected it to end.`;
        child.kill('SIGKILL');
      }, seconds * 1000);
      child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
      child.on('message', () => (done = true));
      child.on('error', (error) => (failure = error.message));
      child.on('close', (code) => {
        clearTimeout(limit);
        if (!done) failure ??= ended(code);
        resolve({ failure, output });
      });
    });
  } finally {
    await rm(cache, { recursive: true, force: true });
    if (cwd !== settings.engine) await rm(cwd, { recursive: true, force: true });
  }
}

/**
 * Where Astro runs. It lays parts of a build that goes out of the project into `.astro/` of where it
 * runs, so that of two such builds at once each must run in a folder of its own.
 */
async function placeToRun({ engine }: Settings, outDir: string): Promise<string> {
  if (!path.relative(engine, outDir).startsWith('..')) return engine;
  const folder = path.join(engine, '.astro', 'builds');
  await sweepDead(folder);
  return openBuild(folder);
}

function ended(code: number | null): string {
  return code === 0
    ? 'Unexpected end of the build before it was done; does a page end the process?'
    : `Unexpected end of the build with code \`${code ?? 'none'}\`, expected it to go through.`;
}

/** Variables that Vite takes for its own, above its configuration; a test runner sets them, for one. */
const OVERRIDING = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/** The settings as the environment that the configuration and the content reader see. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OVERRIDING.includes(name));
  return {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    EXPLAINER_ENGINE: settings.engine,
    EXPLAINER_ROOT: settings.root,
    EXPLAINER_DIST: settings.dist,
    SITE_ADDRESS: settings.address ?? '',
    SITE_BASE: settings.base,
  };
}
