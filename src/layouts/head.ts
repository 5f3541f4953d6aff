import { createHash } from 'node:crypto';
import type { Site } from '../factcheck/corpus.ts';
import style from '../styles/site.css?inline';

/** What the head of every page holds. */
export interface Head {
  readonly language: string;
  readonly title: string;
  /** The whole stylesheet, the same on every page. */
  readonly style: string;
  /** The policy that forbids whatever a page does not need; null in development. */
  readonly policy: string | null;
  readonly site: URL | null;
}

/** The head of a page with a title of its own; the overview's is the site's. */
export function head(site: Site, title: string, address: URL | undefined): Head {
  return {
    language: site.language,
    title: title === site.title ? title : `${title} · ${site.title}`,
    style,
    policy: import.meta.env.PROD ? policy() : null,
    site: address ?? null,
  };
}

function policy(): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "script-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
