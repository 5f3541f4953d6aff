import type { Site } from '../../factcheck/corpus.ts';
import type { Day } from '../../factcheck/calendar.ts';

/** What is known of a page that is shared. */
export interface Shared {
  readonly title: string;
  readonly summary: string;
  /** The day of its last change; null where that is not stated, and for pages that are no text of their own. */
  readonly day: Day | null;
  readonly article: boolean;
  /** Whole addresses of the page and of its picture, with the picture's words; null where the site has no address. */
  readonly home: {
    readonly url: string;
    readonly image: string;
    readonly alt: string;
  } | null;
}

/** In px, as painted. */
export const PICTURE = { width: 1200, height: 630 } as const;

/**
 * The tags of the Open Graph protocol, by which other sites show a link to a page. They need whole addresses, so that a
 * site without one has none of a picture. No day of first publication is known, hence none is told.
 */
export function socialTags(
  site: Site,
  { title, summary, day, article, home }: Shared,
): (readonly [property: string, content: string])[] {
  const locale = localeOf(site.language);
  return [
    ['og:title', title],
    ['og:description', summary],
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', site.title],
    ...(locale === null ? [] : [['og:locale', locale] as const]),
    ...(article && day !== null ? [['article:modified_time', day] as const] : []),
    ...(home === null
      ? []
      : ([
          ['og:url', home.url],
          ['og:image', home.image],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(PICTURE.width)],
          ['og:image:height', String(PICTURE.height)],
          ['og:image:alt', home.alt],
        ] as const)),
  ];
}

/** `en_GB` for `en-GB`; null for a language without a country, for which the protocol has no form. */
function localeOf(tag: string): string | null {
  const { language, region } = new Intl.Locale(tag);
  return region === undefined ? null : `${language}_${region}`;
}
