import { EXIT, openDoor, readOptions } from './door.ts';
import { noteLine } from './note-line.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run find -- "a few words" [--source SLUG] [--limit 8]',
  does: 'Prints the sentences of all sources that fit, best first, each as a note ready to paste.',
  options: {
    '--source': 'keeps to one source',
    '--limit': 'how many at most; default 8',
  },
  reads: 'EXPLAINER_ROOT (the folder that holds `content/` and `seeds/`)',
};

/** `npm run find -- "a few words"`: the sentences of all sources that fit, best first, as notes. */
await openDoor(HELP, async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { source: { type: 'string' }, limit: { type: 'string', default: '8' } },
  });
  const words = positionals.join(' ');
  if (words.trim() === '') {
    throw new Error('Unexpected lack of words, expected `npm run find -- "a few words"`.');
  }
  // Only now, so that what is compiled is kept for the next time.
  const { readContent } = await import('../content/content.ts');
  const { fitsFor } = await import('./fits.ts');
  const { corpus } = readContent(readSettings(process.env).root);
  if (!corpus) throw new Error('The content cannot be read; run `npm run check` to see why.');
  const limit = Number(values.limit) || 8;
  const fits = fitsFor(corpus, words, { source: values.source, limit });
  for (const fit of fits) {
    const { speakers } = fit;
    const others = speakers.length > 1 ? `, speakers: ${speakers.join(', ')}` : '';
    process.stdout.write(`# ${fit.source}, line ${fit.line}${others}\n`);
    process.stdout.write(
      `${noteLine({ speaker: speakers[0] ?? null, source: fit.source, passage: fit.text })}\n\n`,
    );
  }
  if (fits.length === 0) process.stdout.write('No sentence of any source has these words.\n');
  return fits.length === 0 ? EXIT.found : EXIT.clean;
});
