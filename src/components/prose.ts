import type { MDXInstance } from 'astro';
import type { Page } from '../factcheck/page.ts';

const files = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  [
    '@content/chapters/*.mdx',
    '@content/disagreements/*.mdx',
    '@content/teach/*.mdx',
    '@content/not-known.mdx',
    '@content/overview.mdx',
  ],
  { eager: true },
);

/** The text of a page as a component. Throws where no file has its name. */
export function contentOf({ file }: Page): MDXInstance<Record<string, unknown>>['Content'] {
  const [, found] = Object.entries(files).find(([path]) => path.endsWith(`/${file}`)) ?? [];
  if (!found) throw new Error(`Unexpected page \`${file}\`, expected its file in \`content/\``);
  return found.Content;
}
