import { EXIT, openDoor, readOptions } from './door.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run dev',
  does: 'Serves the site while it is written; a finding shows in the browser as soon as a file is saved.',
  reads: 'EXPLAINER_ROOT (the content), SITE_ADDRESS and SITE_BASE (where it will live)',
};

/** `npm run dev`: the site while it is written; findings show in the browser as soon as a file is saved. */
await openDoor(HELP, async () => {
  readOptions({});
  // Only now, so that help is quick.
  const { dev } = await import('astro');
  const { engine, root, dist, builds, address, base } = readSettings(process.env);
  process.env.EXPLAINER_ROOT = root;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await dev({
    root: engine,
    base,
    ...(address === null ? {} : { site: address }),
    vite: { server: { watch: { ignored: [dist, builds].map((folder) => `${folder}/**`) } } },
  });
  return EXIT.clean;
});
