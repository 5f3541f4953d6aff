import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';
import { corpus } from '../components/corpus.ts';
import { correctionsOf } from '../content/view/corrections.ts';
import { feedOf } from '../content/view/feed.ts';

/** The corrections as an Atom feed. */
export const GET: APIRoute = ({ site }) => {
  const { title, publisher, language, event } = corpus.site;
  const changed = corpus.pages.flatMap((page) => page.changed ?? []).sort();
  const at = (path: string): string => new URL(address(path), site).href;
  const feed = feedOf(
    {
      ...{ title, publisher, language, changed: changed.at(-1) ?? event.to },
      home: site ? { page: at('/corrections/'), feed: at('/corrections.xml') } : null,
    },
    correctionsOf(corpus),
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
