import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things are and where the site will live; read from the environment once, at the door. */
export interface Settings {
  /** The folder of the engine: `src/`, `public/`, `astro.config.mjs`. */
  readonly engine: string;
  /** The folder that holds `content/` and `seeds/`. */
  readonly root: string;
  /** Files that go out as they are: the content's own `public/`, else the engine's. */
  readonly copied: string;
  /** The link that leads to the last good build. */
  readonly dist: string;
  /** The folder beside `dist` that holds the builds themselves. */
  readonly builds: string;
  /** `https://example.org` without a path; null where the address is not known. */
  readonly address: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
}

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads `EXPLAINER_ROOT`, `EXPLAINER_DIST`, `SITE_ADDRESS` and `SITE_BASE`. By default the content
 * stands in the engine's own folder, the site goes to `dist` beside it, has no address and lives at `/`.
 * Throws where an address is not an http address or has a path.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const root = path.resolve(given(env.EXPLAINER_ROOT) ?? ENGINE);
  const dist = path.resolve(given(env.EXPLAINER_DIST) ?? path.join(root, 'dist'));
  const own = path.join(root, 'public');
  return {
    engine: ENGINE,
    root,
    copied: existsSync(own) ? own : path.join(ENGINE, 'public'),
    dist,
    builds: path.join(path.dirname(dist), '.builds'),
    address: readAddress(env.SITE_ADDRESS),
    base: `/${env.SITE_BASE ?? ''}/`.replace(/\/{2,}/gu, '/'),
  };
}

/** A variable that is set to nothing is not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function readAddress(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `Unexpected SITE_ADDRESS \`${value}\`, expected an address such as \`https://example.org\`; a path goes into SITE_BASE.`,
    );
  }
  return url.origin;
}
