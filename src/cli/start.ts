import { EXIT, openDoor, readOptions } from './door.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm start',
  does: 'Checks the content, builds the site and serves it; records nothing as published.',
  reads:
    'EXPLAINER_ROOT (the content), EXPLAINER_DIST (where the site goes), SITE_ADDRESS and SITE_BASE (where it will live)',
};

/** `npm start`: checks, builds and serves; what is built here is not recorded as published. */
await openDoor(HELP, async () => {
  readOptions({});
  // Only now, so that what is compiled is kept for the next time.
  const [{ makeSite }, { tellBuild }] = await Promise.all([
    import('./make.ts'),
    import('./tell.ts'),
  ]);
  const settings = readSettings(process.env);
  const code = tellBuild(await makeSite(settings, { record: false }), settings);
  if (code !== EXIT.clean) return code;
  const { showSite } = await import('./show.ts');
  await showSite(settings);
  return code;
});
