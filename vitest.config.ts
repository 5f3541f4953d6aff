import { defineConfig } from 'vitest/config';

const SITE = ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // A slow machine is no fault of the code.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: SITE,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: SITE,
          globalSetup: 'tests/browser/site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
