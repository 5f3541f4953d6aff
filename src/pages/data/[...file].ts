import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../components/corpus.ts';
import { works } from '../../components/works.ts';
import { dataFiles } from '../../content/view/data/files.ts';

/** The facts of this site for other programs. */
export const getStaticPaths = (() => {
  const address = works.get('data')?.address ?? '/';
  const files = dataFiles(corpus, address.startsWith('/') ? null : address);
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
