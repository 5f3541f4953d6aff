import { dev } from 'astro';
import { EXIT, openDoor } from './door.ts';
import { readSettings } from './settings.ts';

/** `npm run dev`: the site while it is written; findings show in the browser as soon as a file is saved. */
await openDoor(async () => {
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
