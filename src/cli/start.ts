import { EXIT, openDoor } from './door.ts';
import { makeSite } from './make.ts';
import { readSettings } from './settings.ts';
import { showSite } from './show.ts';
import { tellBuild } from './tell.ts';

/** `npm start`: checks, builds and serves; what is built here is not recorded as published. */
await openDoor(async () => {
  const settings = readSettings(process.env);
  const code = tellBuild(await makeSite(settings, { record: false }), settings);
  if (code === EXIT.clean) await showSite(settings);
  return code;
});
