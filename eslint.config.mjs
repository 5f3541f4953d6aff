import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'tests/**/*.ts', '*.config.ts'];

/** The engine gives the same bytes for the same content, whenever and wherever it runs. */
const CHANCE = [
  { object: 'Math', property: 'random', message: 'A build gives the same bytes each time.' },
  { object: 'Date', property: 'now', message: 'A build does not know the time.' },
];
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A build does not know the time.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'A build does not know the time.' },
];
const NAMED = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

export default defineConfig(
  globalIgnores(['dist', '.builds', '.astro', 'content', 'seeds', 'tests/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.recommended,
  ...astro.configs.recommended,
  {
    files: TYPED,
    extends: [
      typescript.configs.strictTypeCheckedOnly,
      typescript.configs.stylisticTypeCheckedOnly,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A union with a literal says which values are meant.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Texts are compared by code point, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-properties': ['error', ...CHANCE],
      'no-restricted-syntax': ['error', ...CLOCK, NAMED],
    },
  },
);
