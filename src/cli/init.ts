import path from 'node:path';
import { EXIT, openDoor, readOptions } from './door.ts';
import { isDay } from '../factcheck/calendar.ts';

const HELP = {
  usage: 'npm run init -- FOLDER [--from DAY --to DAY]',
  does: 'Starts an explainer: drafts source cards, a first chapter and a first note for the documents in `FOLDER/seeds/`. It overwrites nothing.',
  options: {
    '--from':
      'the first day of the event, such as `2031-03-02`; default the first that a document names',
    '--to': 'the last day of the event; default the last that a document names',
  },
};

/** `npm run init -- FOLDER`: a first `content/` for the documents in a folder. */
await openDoor(HELP, async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new Error('Unexpected lack of one folder, expected `npm run init -- FOLDER`.');
  }
  const days = daysFrom(values.from, values.to);
  // Only now, so that what is compiled is kept for the next time.
  const { initExplainer } = await import('./draft/init-explainer.ts');
  const drafted = initExplainer(path.resolve(folder), days);
  if (!drafted) {
    process.stdout.write(
      `\`${path.join(folder, 'seeds')}\` is ready and empty. Put the documents there, as plain text in UTF-8, and run this again.\n`,
    );
    return EXIT.found;
  }
  process.stdout.write(
    `Drafted ${drafted.files.length} files for ${drafted.documents.length} documents in \`${folder}\`; they pass the check.\n` +
      `Whatever says "to be confirmed" waits for you. Look at it:\n\n  EXPLAINER_ROOT=${folder} npm start\n`,
  );
  return EXIT.clean;
});

function daysFrom(from: string | undefined, to: string | undefined) {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to) || to < from) {
    throw new Error(
      'Unexpected days, expected both `--from` and `--to`, such as `--from 2031-03-02 --to 2031-03-04`.',
    );
  }
  return { from, to };
}
