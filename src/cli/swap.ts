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
    await rename(dist, path.join(path.dirname(build), `${REPLACED}${path.basename(build)}`));
  }
  await rename(fresh, dist);
}

/** What a real folder is called that a build is about to take the place of. */
const REPLACED = '0-replaced-by-';

/** Puts the folder back that was moved aside by a build that was ended before it had taken its place. */
export async function putBack(dist: string, builds: string): Promise<void> {
  if (existsSync(dist) || (await leadsTo(dist)) !== '') return;
  const aside = (await readdir(builds).catch(() => [])).find((name) => name.startsWith(REPLACED));
  if (aside !== undefined) await rename(path.join(builds, aside), dist);
}

/** Removes every build that `dist` does not lead to, save those of processes that still run; puts back what nothing took the place of. */
export async function sweepBuilds(dist: string, builds: string): Promise<void> {
  if (!existsSync(builds)) return;
  await putBack(dist, builds);
  for (const name of await readdir(builds)) {
    const owner = ownerOf(name);
    if (owner !== process.pid && isRunning(owner)) continue;
    // Read anew each time: another build may have been swapped in since.
    if (name === (await leadsTo(dist))) continue;
    await rm(path.join(builds, name), { recursive: true, force: true });
  }
}

/** Removes the folders of processes that no longer run. */
export async function sweepDead(builds: string): Promise<void> {
  for (const name of await readdir(builds).catch(() => [])) {
    if (!isRunning(ownerOf(name)))
      await rm(path.join(builds, name), { recursive: true, force: true });
  }
}

/** The process that a folder is named after; 0 where it is of none. */
function ownerOf(name: string): number {
  return Number(/^(\d+)-/u.exec(name)?.[1] ?? 0);
}

/** The build that `dist` leads to; empty where it is no link. Throws where that cannot be told, before anything live is removed. */
async function leadsTo(dist: string): Promise<string> {
  try {
    return path.basename(await readlink(dist));
  } catch (error) {
    if (['ENOENT', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
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
