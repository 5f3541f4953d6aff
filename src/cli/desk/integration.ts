import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressUnder } from '../../content/address.ts';
import type { Library } from '../../content/library.ts';
import { reloadContent } from './reload.ts';

const CLIENT = path.resolve(import.meta.dirname, '../../client/desk.ts');
const MIDDLEWARE = pathToFileURL(path.join(import.meta.dirname, 'middleware.ts'));

/**
 * The desk of whoever writes: while findings stand, each page is shown with a banner that says so and a panel
 * that lists them. Only `npm run dev` names it, and it does nothing in any other command.
 */
export function desk(root: string, base: string, library: Library): AstroIntegration {
  return {
    name: 'explainer:desk',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: MIDDLEWARE });
        injectScript('page', `import ${JSON.stringify(CLIENT)};`);
        updateConfig({ vite: { plugins: [reloadContent(root, library, addressUnder(base))] } });
      },
    },
  };
}
