import { openDoor, readOptions } from './door.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run build -- [--publish]',
  does: 'Checks the content, builds the site aside, proves it whole, puts it in place of the last one and records its addresses.',
  options: {
    '--publish':
      'records all that the site says too; from then on a change of it needs a correction',
  },
  reads:
    'EXPLAINER_ROOT (the content), EXPLAINER_DIST (where the site goes), SITE_ADDRESS and SITE_BASE (where it will live)',
};

/** `npm run build`: checks, builds aside, proves the build whole, swaps it in, records its addresses. */
await openDoor(HELP, async () => {
  const { values } = readOptions({ options: { publish: { type: 'boolean', default: false } } });
  // Only now, so that what is compiled is kept for the next time.
  const [{ makeSite }, { tellBuild }] = await Promise.all([
    import('./make.ts'),
    import('./tell.ts'),
  ]);
  const settings = readSettings(process.env);
  return tellBuild(await makeSite(settings, { record: true, publish: values.publish }), settings);
});
