/**
 * `npm run bench:scale`: what a large explainer costs, 400 chapters, 200 sources and 15,000 notes, and a tenth
 * of it for comparison: the build against the same pages by Astro, MDX and remark-gfm alone, the memory,
 * the check after a save, and how heavy a page is beside few and beside many others. `SCALE=0.1` makes all
 * smaller.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSettings } from '../../src/cli/settings.ts';
import { costOf } from './cost.ts';
import { writeExplainer, type Size } from './explainer.ts';
import { round } from './median.ts';

const FULL: Size = { chapters: 400, sources: 200, notes: 15_000 };
/** Megabytes that one process may hold. */
const MEMORY = 2048;

const { engine } = readSettings({});
const scale = Number(process.env.SCALE) || 1;
const folder = mkdtempSync(path.join(os.tmpdir(), 'scale-'));
try {
  const [few, many] = [
    measure('few', scaled(FULL, scale / 10)),
    measure('many', scaled(FULL, scale)),
  ];
  console.table(
    [few, many].map(({ size, check, build, plain, save, page }) => ({
      chapters: size.chapters,
      sources: size.sources,
      notes: size.notes,
      'check, CPU s': seconds(check.cpu),
      'build, CPU s': seconds(build.cpu),
      'plain build, CPU s': seconds(plain.cpu),
      ratio: round(build.cpu / plain.cpu, 2),
      'memory, MB': round(Math.max(check.memory, build.memory)),
      'a save judged anew, ms': round(save),
      'a page, KB': round(page.bytes / 1024, 1),
      'compressed, KB': round(page.compressed / 1024, 1),
    })),
  );
  process.stdout.write(
    `Goals: a ratio of at most 1.15, at most ${MEMORY} MB, a save judged within 1000 ms, pages of one size.\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function scaled({ chapters, sources, notes }: Size, by: number): Size {
  const of = (count: number): number => Math.max(1, Math.round(count * by));
  return { chapters: of(chapters), sources: of(sources), notes: of(notes) };
}

function seconds(ms: number): number {
  return round(ms / 1000, 1);
}

function measure(name: string, size: Size) {
  const root = path.join(folder, name);
  writeExplainer(root, size);
  const env = { EXPLAINER_ROOT: root, EXPLAINER_DIST: '' };
  const check = costOf(['src/cli/check.ts'], engine, env);
  const save = Number(costOf(['tests/bench/rejudge.ts'], engine, env).output);
  const build = costOf(['src/cli/build.ts'], engine, env);
  const plain = costOf(['node_modules/astro/bin/astro.mjs', 'build'], plainProject(name, root), {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return { size, check, build, plain, save, page: weigh(path.join(root, 'dist')) };
}

/** The same pages for Astro, MDX and remark-gfm alone: no plugin of ours, no checks, a bare layout. */
function plainProject(name: string, root: string): string {
  const project = path.join(folder, `${name}-plain`);
  const pages = path.join(project, 'src/pages');
  mkdirSync(pages, { recursive: true });
  for (const file of globSync('content/{chapters/*,overview}.mdx', { cwd: root })) {
    const to = file.endsWith('overview.mdx') ? 'index.mdx' : path.basename(file);
    cpSync(path.join(root, file), path.join(pages, to));
  }
  symlinkSync(path.join(engine, 'node_modules'), path.join(project, 'node_modules'));
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    path.join(project, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  );
  return project;
}

/** The first chapter as it is served. */
function weigh(dist: string): { readonly bytes: number; readonly compressed: number } {
  const file = path.join(dist, 'part-a/index.html');
  return { bytes: statSync(file).size, compressed: gzipSync(readFileSync(file)).length };
}
