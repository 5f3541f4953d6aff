import path from 'node:path';
import type { Library } from './library.ts';

/** What is used of Vite's development server. */
interface Server {
  readonly watcher: {
    add(paths: readonly string[]): unknown;
    on(event: 'all', listener: (event: string, file: string) => void): unknown;
  };
  readonly environments: Readonly<
    Record<string, { readonly moduleGraph: { invalidateAll(): void } }>
  >;
  readonly ws: { send(message: { type: 'full-reload' }): void };
}

/** A Vite plugin that reads content and seeds anew when one of them changes, and reloads the page. */
export function reloadContent(root: string, library: Library) {
  const folders = ['content', 'seeds'].map((name) => path.join(root, name));
  return {
    name: 'explainer:reload-content',
    configureServer(server: Server): void {
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
        library.forget();
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
