import { EXIT, openDoor, readOptions } from './door.ts';
import { readSettings } from './settings.ts';
import { showSite } from './show.ts';

const HELP = {
  usage: 'npm run preview',
  does: 'Serves the last good build.',
  reads: 'EXPLAINER_DIST (where the site is) and SITE_BASE (the path under which it lives)',
};

/** `npm run preview`: serves the last good build. */
await openDoor(HELP, async () => {
  readOptions({});
  await showSite(readSettings(process.env));
  return EXIT.clean;
});
