import { openDoor, readOptions } from './door.ts';

const HELP = {
  usage: 'npm run new -- source|chapter|disagreement|toll [--OPTION ANSWER …]',
  does: 'Asks for what is needed, shows the passages that fit a few words, and writes the entry where it belongs.',
  options: {
    source: '--seed --slug --short --trust',
    chapter: '--slug --title --summary --words --pick',
    disagreement: '--id --title --summary --kind --matters --tolls --words --pick',
    toll: '--id --group --measure --words --pick --passage --number --bound --speaker --from --to --label --as-of',
  },
  reads: 'EXPLAINER_ROOT (the folder that holds `content/` and `seeds/`)',
};

/** `npm run new -- KIND`: a new entry of the content; options answer its questions where there is no terminal. */
await openDoor(HELP, async () => {
  const keys = Object.values(HELP.options).flatMap((list) => list.split(' '));
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: Object.fromEntries(keys.map((key) => [key.slice(2), { type: 'string' as const }])),
  });
  const { writeNew } = await import('./write-new.ts');
  return writeNew(positionals, values);
});
