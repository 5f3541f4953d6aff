/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The words of the browser's scripts, put in by the build. */
  readonly CLIENT_WORDS: import('./words/words.ts').Words['client'];
}

declare namespace App {
  interface Locals {
    /** The page whose MDX is being drawn; charts read from it how their rows are noted. */
    page?: import('./factcheck/corpus.ts').Page;
  }
}

declare module '@content/*.mdx' {
  export const Content: import('astro').MDXInstance<Record<string, unknown>>['Content'];
}
