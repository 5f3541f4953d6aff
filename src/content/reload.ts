import path from 'node:path';
import type { Library } from './library.ts';

/** What is used of Vite's graph of modules. */
interface ModuleGraph<Module extends { readonly file: string | null }> {
  readonly idToModuleMap: ReadonlyMap<string, Module>;
  invalidateModule(module: Module): void;
}

/** What is used of Vite's development server. */
interface Server<Module extends { readonly file: string | null }> {
  readonly watcher: {
    add(paths: readonly string[]): unknown;
    on(event: 'all', listener: (event: string, file: string) => void): unknown;
  };
  readonly environments: Readonly<Record<string, { readonly moduleGraph: ModuleGraph<Module> }>>;
  readonly ws: { send(message: { type: 'full-reload' }): void };
}

/** The module that gives the content to the pages. */
const DOOR = path.resolve(import.meta.dirname, '../components/corpus.ts');

/**
 * A Vite plugin that reads content and seeds anew when one of them changes, and reloads the page. The
 * pages themselves and whatever gives them the content are made anew, and nothing else.
 */
export function reloadContent(root: string, library: Library) {
  const folders = ['content', 'seeds'].map((name) => path.join(root, name) + path.sep);
  const holds = (file: string): boolean => folders.some((folder) => file.startsWith(folder));
  return {
    name: 'explainer:reload-content',
    configureServer<Module extends { readonly file: string | null }>(server: Server<Module>): void {
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        if (!holds(file)) return;
        library.forget();
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const module of moduleGraph.idToModuleMap.values()) {
            if (module.file !== null && (module.file === DOOR || holds(module.file)))
              moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
