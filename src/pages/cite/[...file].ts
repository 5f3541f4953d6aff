import type { APIRoute, GetStaticPaths } from 'astro';
import { works } from '../../components/works.ts';
import { FORMATS } from '../../content/view/citation/works.ts';
import type { Work } from '../../content/view/citation/work.ts';

/** The files for managers of references, one of each format for everything that may be cited. */
export const getStaticPaths = (() =>
  [...works.values()].flatMap((work) =>
    FORMATS.map(({ end }) => ({ params: { file: `${work.key}.${end}` }, props: { work, end } })),
  )) satisfies GetStaticPaths;

interface Props {
  work: Work;
  end: string;
}

export const GET: APIRoute<Props> = ({ props: { work, end } }) =>
  new Response(FORMATS.find((format) => format.end === end)?.write(work));
