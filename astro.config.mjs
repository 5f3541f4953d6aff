// Assembles the site; every decision lives in the module that is named here.
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/cli/settings.ts';
import { addressUnder } from './src/content/address.ts';
import { sharedLibrary } from './src/content/library.ts';
import { chapterPlugins } from './src/markdown/remark-chapter.ts';
import { definesOf } from './src/words/define.ts';
import { words } from './src/words/words.ts';

const { address: site, base, root, copied } = readSettings(process.env);
const library = sharedLibrary(root);
const address = addressUnder(base);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  publicDir: copied,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: chapterPlugins((file) => ({ ...library.view(file), address })),
    }),
  },
  vite: {
    // The browser gets the words of its scripts in the one language of the site.
    define: definesOf('import.meta.env.CLIENT_WORDS', words.client),
    resolve: { alias: { '@content': path.join(root, 'content') } },
    server: { fs: { allow: [import.meta.dirname, root] } },
    // One small script, never inline: a strict Content-Security-Policy forbids it.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
