import { openDoor } from './door.ts';
import { makeSite } from './make.ts';
import { readSettings } from './settings.ts';
import { tellBuild } from './tell.ts';

/** `npm run build`: checks, builds aside, proves the build whole, swaps it in, records its addresses. */
await openDoor(async () => {
  const settings = readSettings(process.env);
  return tellBuild(await makeSite(settings, { record: true }), settings);
});
