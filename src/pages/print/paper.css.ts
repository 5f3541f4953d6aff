import type { APIRoute } from 'astro';
import { corpus } from '../../components/corpus.ts';
import { printedPages } from '../../content/path.ts';

/** What only a sheet made from the content can say on paper: the title of each part over its pages. */
export const GET: APIRoute = () => {
  const parts = printedPages(corpus).map(
    ({ slug, title }) =>
      `@page part-${slug} { @top-left { content: ${quoted(corpus.site.title)} } @top-right { content: ${quoted(title)} } }\n` +
      `[data-part='${slug}'] { page: part-${slug} }\n`,
  );
  return new Response(parts.join(''), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

/** A string of CSS: nothing in it ends it. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
