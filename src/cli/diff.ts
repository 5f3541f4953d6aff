import { openDoor, readOptions } from './door.ts';

const HELP = {
  usage: 'npm run diff -- REF [--html FILE]',
  does: 'Tells which facts differ from those of a commit: statements, figures, passages, speakers, datings, sources.',
  options: { '--html': 'writes a page with both sides beside each other, instead of text' },
  reads: 'EXPLAINER_ROOT (the folder that holds `content/` and `seeds/`)',
};

/** `npm run diff -- REF`: what changed in facts since a commit. */
await openDoor(HELP, async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { html: { type: 'string' } },
  });
  const [ref, ...rest] = positionals;
  if (ref === undefined || rest.length > 0) {
    throw new Error('Unexpected number of commits, expected one: `npm run diff -- main`.');
  }
  const { compare } = await import('./diff/compare.ts');
  return compare(ref, values.html);
});
