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

/** Read as what it is, since the type of the file itself has a million numbers. */
declare module 'world-atlas/land-10m.json' {
  const topology: import('topojson-specification').Topology<{
    land: import('topojson-specification').GeometryCollection;
  }>;
  // A file of JSON has no names.
  // eslint-disable-next-line no-restricted-syntax
  export default topology;
}

declare module 'world-atlas/land-110m.json' {
  export { default } from 'world-atlas/land-10m.json';
}

declare module '@content/*.mdx' {
  export const Content: import('astro').MDXInstance<Record<string, unknown>>['Content'];
}
