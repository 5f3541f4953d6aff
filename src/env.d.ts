/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page whose MDX is being drawn; charts read from it how their rows are noted. */
    page?: import('./factcheck/corpus.ts').Page;
  }
}

declare module '@content/*.mdx' {
  export const Content: import('astro').MDXInstance<Record<string, unknown>>['Content'];
}
