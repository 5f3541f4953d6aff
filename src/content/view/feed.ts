import { createHash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CorrectionView } from './corrections.ts';
import { words } from '../../words/words.ts';

/** What a feed says of its site; `home` is null where the site has no address yet. */
export interface FeedOf {
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  /** The day of the last change to the site, for a feed without an entry. */
  readonly changed: string;
  /** The address of the page of corrections, and of the feed itself. */
  readonly home: { readonly page: string; readonly feed: string } | null;
}

const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * The corrections as an Atom feed (RFC 4287). Ids are UUIDs of names (RFC 9562, version 5), since
 * they must not change when the site moves; days have no hour and are given as their midnight.
 */
export function feedOf(site: FeedOf, corrections: readonly CorrectionView[]): string {
  const name = `${site.title} / corrections`;
  const updated = corrections[0]?.date ?? site.changed;
  const links = site.home
    ? [
        x('link', { rel: 'self', type: 'application/atom+xml', href: site.home.feed }),
        x('link', { rel: 'alternate', type: 'text/html', href: site.home.page }),
      ]
    : [];
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: ATOM, 'xml:lang': site.language }, [
      x('title', words.corrections.feed(site.title)),
      x('id', uuidOf(name)),
      x('updated', midnight(updated)),
      x('author', [x('name', site.publisher)]),
      ...links,
      ...corrections.map((one) =>
        x('entry', [
          x('title', `${one.weight}: ${one.after}`),
          x('id', uuidOf(`${name} / ${one.id}`)),
          x('updated', midnight(one.date)),
          x('category', { term: one.weight.toLowerCase() }),
          ...(site.home ? [x('link', { rel: 'alternate', type: 'text/html', href: `${site.home.page}#${one.id}` })] : []),
          x('content', { type: 'text' }, words.corrections.entry(one)),
        ]),
      ),
    ]),
  ]);
  // The serializer leaves this as it is, and XML forbids it in text; no CDATA is written.
  return `${toXml(tree).replaceAll(']]>', ']]&gt;')}\n`;
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The space of names that are no addresses: the URL space of RFC 9562 would promise one. */
const NAMES = Buffer.from('6ba7b8149dad11d180b400c04fd430c8', 'hex');

/** A UUID of a name, of version 5. */
function uuidOf(name: string): string {
  const hash = createHash('sha1').update(NAMES).update(name).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
