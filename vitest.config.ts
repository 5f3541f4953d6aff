import { defineConfig } from 'vitest/config';

const SITE = ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // No test changes what another reads, so that the engine is loaded once and not for each file.
    isolate: false,
    // By default one core is kept for the watcher; here nobody watches.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: SITE,
          // A slow machine is no fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE,
          globalSetup: 'tests/browser/site.ts',
          testTimeout: 120_000,
          // Some build a small site of their own first.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
