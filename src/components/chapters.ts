import type { MDXInstance } from 'astro';

const files = import.meta.glob<MDXInstance<Record<string, unknown>>>('@content/chapters/*.mdx', {
  eager: true,
});

/** The text of a chapter as a component. Throws where no file has that name. */
export function contentOf(slug: string): MDXInstance<Record<string, unknown>>['Content'] {
  const [, file] = Object.entries(files).find(([name]) => name.endsWith(`/${slug}.mdx`)) ?? [];
  if (!file) throw new Error(`Unexpected chapter \`${slug}\`, expected \`${slug}.mdx\``);
  return file.Content;
}
