import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';

/** Makes an empty folder for one build, named after the process that fills it. */
export async function openBuild(builds: string): Promise<string> {
  await mkdir(builds, { recursive: true });
  const folder = await mkdtemp(path.join(builds, `${process.pid}-`));
  // A temporary folder is its maker's alone; a site is for whoever serves it.
  await chmod(folder, 0o755);
  return folder;
}

/**
 * Makes `dist` lead to a finished build, in one rename, so that at every moment it is a whole site.
 * A `dist` that is a real folder is moved among the builds first, from where `sweepBuilds` takes it.
 */
export async function swapIn(dist: string, build: string): Promise<void> {
  const windows = process.platform === 'win32';
  const parent = path.dirname(dist);
  const fresh = `${build}.link`;
  // A link's own folder is what a relative target is read from; a junction needs an absolute one.
  await symlink(
    windows ? build : path.relative(parent, build),
    fresh,
    windows ? 'junction' : 'dir',
  );
  const old = await lstat(dist).catch(() => null);
  if (old && (!old.isSymbolicLink() || windows)) {
    // Nothing can replace a folder, or on Windows a junction, in one step; the gap is two renames long.
    await rename(dist, path.join(path.dirname(build), `0-replaced-by-${path.basename(build)}`));
  }
  await rename(fresh, dist);
}

/** Removes every build that `dist` does not lead to, save those of processes that still run. */
export async function sweepBuilds(dist: string, builds: string): Promise<void> {
  if (!existsSync(builds)) return;
  for (const name of await readdir(builds)) {
    const owner = Number(/^(\d+)-/u.exec(name)?.[1] ?? 0);
    if (owner !== process.pid && isRunning(owner)) continue;
    // Read anew each time: another build may have been swapped in since.
    if (name === path.basename(await readlink(dist).catch(() => ''))) continue;
    await rm(path.join(builds, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
