import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const VALID = 'tests/fixtures/valid';

/** A module of the commands; nothing where a folder has the name. */
function read(file: string): string {
  const at = path.join('src/cli', file);
  return statSync(at).isFile() ? readFileSync(at, 'utf8') : '';
}

function run(door: string, root: string, ...args: string[]) {
  const env = { ...process.env, EXPLAINER_ROOT: root, CHROME_PATH: 'no/such/browser' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${door}.ts`, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('ends with 0, the shares and the counts where nothing is wrong', () => {
    const { status, stdout } = run('check', VALID);
    expect(stdout).toMatch(
      /of at most \d+\.0%[^]*\d+ pages?, \d+ statements?, \d+ notes?: nothing found\./u,
    );
    expect(status).toBe(0);
  });

  it('ends with 1 and every finding where something is', () => {
    const { status, stdout } = run('check', 'tests/fixtures', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ rule: 'input/missing-folder' }],
      counts: null,
    });
    expect(status).toBe(1);
  });

  it('ends with 2 and one sentence where it cannot run', () => {
    const { status, stderr } = run('check', VALID, '--format', 'haiku');
    expect(stderr).toBe(
      'Unexpected format `haiku`, expected one of `text`, `json`, `github`, `sarif`.\n',
    );
    expect(status).toBe(2);
  });
});

describe('npm run find', () => {
  it('prints notes that can be pasted, of one source where asked', () => {
    const { status, stdout } = run('find', VALID, 'sailors killed', '--source', 'evening-courier');
    const notes = stdout.split('\n').filter((line) => line.startsWith('[^'));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes)
      expect(note).toMatch(/^\[\^[a-z-]+\]: (?:[a-z-]+, )?evening-courier: ".+"$/u);
    expect(status).toBe(0);
  });

  it('ends with 2 where it is given no words or no such source', () => {
    expect(run('find', VALID).stderr).toContain('npm run find');
    const { status, stderr } = run('find', VALID, 'sailors', '--source', 'radio');
    expect(stderr).toContain('expected one of `evening-courier`, `harbour-report`');
    expect(status).toBe(2);
  });
});

describe('npm run pdf', () => {
  it('ends with 2 and one sentence where there is no browser', () => {
    const { status, stderr } = run('pdf', VALID, '--out', 'node_modules/.cache/pdf');
    expect(stderr).toBe(
      'Unexpected CHROME_PATH `no/such/browser`, expected a file that is there.\n',
    );
    expect(status).toBe(2);
  });
});

describe('every command', () => {
  const doors = readdirSync('src/cli')
    .filter((file) => /^await openDoor\(/mu.test(read(file)))
    .map((file) => path.parse(file).name);

  it('is found by how it begins', () => {
    expect(doors).toEqual(expect.arrayContaining(['build', 'check', 'init', 'start']));
  });

  it.each(doors)('%s tells with --help what it does, and does nothing', (door) => {
    const { status, stdout, stderr } = run(door, 'tests/fixtures/no-such-root', '--help');
    expect(stdout).toMatch(
      /^npm (?:run )?\w+[^]*\n\nEnds with 0 [^]*2 where it could not run\.\n$/u,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(doors)('%s ends with 2 and one sentence for an option that it does not know', (door) => {
    const { status, stderr } = run(door, VALID, '--haiku');
    expect(stderr).toBe('Unexpected option `--haiku`, expected one that `--help` tells of.\n');
    expect(status).toBe(2);
  });
});

describe('npm run preview', () => {
  it('ends with 2 and says what to do where nothing was built', () => {
    const env = { ...process.env, EXPLAINER_DIST: 'tests/fixtures/no-such-dist' };
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/preview.ts'], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).toContain('npm run build');
    expect(status).toBe(2);
  });
});
