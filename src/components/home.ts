import { address } from './address.ts';
import type { Home } from './chart-files.ts';

/** Where this build will live; `site` is its address, where it has one. */
export function homeOf(site: URL | undefined): Home {
  return {
    known: site !== undefined,
    at: (path) => (site ? new URL(address(path), site).href : address(path)),
  };
}
