import path from 'node:path';
import type { Library } from '../../content/library.ts';
import { deskHtml, type Desk } from './findings.ts';

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
  readonly ws: {
    send(message: { type: 'full-reload' } | { type: 'custom'; event: string; data: unknown }): void;
  };
}

/** The module that gives the content to the pages. */
const DOOR = path.resolve(import.meta.dirname, '../../components/corpus.ts');
/** One save is several events; those that come within so many milliseconds are one change. */
const PAUSE = 30;
/** What the browser is sent after each change: the banner and the panel. */
export const EVENT = 'explainer:findings';

/**
 * A Vite plugin that reads content and seeds anew when one of them changes, tells the browser what is
 * wrong with them now, and reloads the page. The pages themselves and whatever gives them the content
 * are made anew, and nothing else.
 */
export function reloadContent(root: string, library: Library, address: Desk['address']) {
  const folders = ['content', 'seeds'].map((name) => path.join(root, name) + path.sep);
  const holds = (file: string): boolean => folders.some((folder) => file.startsWith(folder));
  return {
    name: 'explainer:reload-content',
    configureServer<Module extends { readonly file: string | null }>({
      watcher,
      environments,
      ws,
    }: Server<Module>): void {
      let timer: NodeJS.Timeout | undefined;
      const tell = (): void => {
        const data = { html: deskHtml({ root, findings: library.findings(), address }) };
        ws.send({ type: 'custom', event: EVENT, data });
        ws.send({ type: 'full-reload' });
      };
      watcher.add(folders);
      watcher.on('all', (_event, file) => {
        if (!holds(file)) return;
        library.forget();
        for (const { moduleGraph } of Object.values(environments)) {
          for (const module of moduleGraph.idToModuleMap.values()) {
            if (module.file !== null && (module.file === DOOR || holds(module.file)))
              moduleGraph.invalidateModule(module);
          }
        }
        clearTimeout(timer);
        timer = setTimeout(tell, PAUSE);
      });
    },
  };
}
