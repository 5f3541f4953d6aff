import { EXIT, openDoor, readOptions } from './door.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run dev',
  does: 'Serves the site while it is written; each page is shown with all findings as soon as a file is saved.',
  reads: 'EXPLAINER_ROOT (the content), SITE_ADDRESS and SITE_BASE (where it will live)',
};

/** `npm run dev`: the site while it is written, with all findings; what it serves is never fit to publish. */
await openDoor(HELP, async () => {
  readOptions({});
  // Only now, so that help is quick.
  const [{ dev }, { desk }, { sharedLibrary }] = await Promise.all([
    import('astro'),
    import('./desk/integration.ts'),
    import('../content/library.ts'),
  ]);
  const { engine, root, dist, builds, address, base } = readSettings(process.env);
  process.env.EXPLAINER_ROOT = root;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await dev({
    root: engine,
    base,
    integrations: [desk(root, base, sharedLibrary(root, { drafts: true }))],
    ...(address === null ? {} : { site: address }),
    vite: { server: { watch: { ignored: [dist, builds].map((folder) => `${folder}/**`) } } },
  });
  return EXIT.clean;
});
