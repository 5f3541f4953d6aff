import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT, openDoor, readOptions } from './door.ts';

const HELP = {
  usage: 'npm run schemas',
  does: 'Writes `.vscode/schemas/`, by which editors complete and explain the YAML of the content, from the rules that read it.',
};

/** `npm run schemas`: a JSON Schema for each file of the content. */
await openDoor(HELP, async () => {
  readOptions({});
  const { FILE_SCHEMAS } = await import('./schema/files.ts');
  const { jsonSchema } = await import('./schema/json.ts');
  const folder = path.join(import.meta.dirname, '../../.vscode/schemas');
  mkdirSync(folder, { recursive: true });
  for (const each of FILE_SCHEMAS)
    writeFileSync(path.join(folder, `${each.name}.schema.json`), jsonSchema(each));
  return EXIT.clean;
});
