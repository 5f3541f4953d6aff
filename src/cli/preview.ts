import { EXIT, openDoor } from './door.ts';
import { readSettings } from './settings.ts';
import { showSite } from './show.ts';

/** `npm run preview`: serves the last good build. */
await openDoor(async () => {
  await showSite(readSettings(process.env));
  return EXIT.clean;
});
