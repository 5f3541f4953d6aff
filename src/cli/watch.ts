import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** What is checked, below a root. */
const FOLDERS = ['content', 'seeds'];
/** One save is several events; those that come within so many milliseconds are one change. */
const PAUSE = 60;

/**
 * Calls back now and again after each change of the content or the documents below a root, until `signal`
 * is aborted. A folder that is missing is waited for. Throws where the root cannot be watched.
 */
export async function watchContent(
  root: string,
  again: () => void,
  signal: AbortSignal,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      listen();
      again();
    }, PAUSE);
  };
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const listen = (): void => {
    for (const folder of FOLDERS.map((name) => path.join(root, name))) {
      if (!existsSync(folder)) drop(folder);
      else if (!watchers.has(folder)) {
        const watcher = watch(folder, { recursive: true }, changed);
        watcher.on('error', () => drop(folder));
        watchers.set(folder, watcher);
      }
    }
  };
  // The folders themselves may come and go.
  const above = watch(root, (_, name) => {
    if (name !== null && FOLDERS.includes(name)) changed();
  });
  listen();
  again();
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      above.close();
      for (const folder of watchers.keys()) drop(folder);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
