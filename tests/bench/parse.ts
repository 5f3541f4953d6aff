/** Parses the content as a process of its own: what `npm run check` is compared with. */
import { keepCompiled } from '../../src/cli/door.ts';
import { readSettings } from '../../src/cli/settings.ts';

keepCompiled();
const { parseFiles } = await import('./parse-files.ts');
parseFiles(readSettings(process.env).root);
