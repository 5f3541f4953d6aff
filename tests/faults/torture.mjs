// Preloaded into a process: numbers its operations on files, and fails the one that `FAULT_AT` names, or ends there.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const [wanted = 'main', at = '0', code = 'EIO'] = (process.env.FAULT_AT ?? '').split(':');
const program = process.argv[1] ?? '';
const mine =
  isMainThread &&
  (wanted === 'child'
    ? program.endsWith('astro-child.ts')
    : /(?:build|swap-once)\.ts$/u.test(program));
const log = process.env.FAULT_LOG;
const { writeFileSync } = fs;
const numbered = Number(at);
let count = 0;

const NAMES = [
  ...['open', 'readFile', 'writeFile', 'appendFile', 'copyFile', 'cp', 'rename', 'symlink'],
  ...['mkdir', 'mkdtemp', 'readdir', 'readlink', 'realpath', 'rm', 'rmdir', 'unlink'],
  ...['stat', 'lstat', 'chmod'],
];

function fault(name) {
  count += 1;
  if (count !== numbered) return null;
  if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
  return Object.assign(new Error(`${code}: made to fail, ${name}`), { code, syscall: name });
}

function wrap(holder, name, fail) {
  const real = holder[name];
  if (typeof real !== 'function') return;
  const wrapped = function (...given) {
    const error = fault(name);
    return error ? fail(error, given) : real.apply(this, given);
  };
  holder[name] = Object.assign(wrapped, real);
}

if (mine) {
  for (const name of NAMES) {
    wrap(fs.promises, name, (error) => Promise.reject(error));
    wrap(fs, `${name}Sync`, (error) => {
      throw error;
    });
    wrap(fs, name, (error, given) => {
      const then = given.at(-1);
      if (typeof then === 'function') process.nextTick(then, error);
    });
  }
  syncBuiltinESMExports();
  if (log) process.on('exit', () => writeFileSync(log, String(count)));
}
