import { openDoor, readOptions } from './door.ts';

const HELP = {
  usage: 'npm run check -- [--format text|json|github|sarif] [--watch | --fix]',
  does: 'Lists everything that is wrong with the content, each with its place and a remedy.',
  options: {
    '--format': 'how findings are written; default `text`',
    '--fix':
      'first mends what has one right answer, and shows it: the typography of a passage, house spelling, capitals in a label',
    '--watch': 'checks again whenever `content/` or `seeds/` changes, until Ctrl+C',
  },
  reads: 'EXPLAINER_ROOT (the folder that holds `content/` and `seeds/`) and NO_COLOR',
};

/** `npm run check`: everything that is wrong with the content, in one of four forms. */
await openDoor(HELP, async () => {
  const { values } = readOptions({
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  // Only now, so that what is compiled is kept for the next time.
  const { checkContent } = await import('./check-content.ts');
  return checkContent(values);
});
