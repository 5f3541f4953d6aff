import { createHash } from 'node:crypto';
import type { Site } from '../factcheck/corpus.ts';
import { address } from '../components/address.ts';
import style from '../styles/site.css?inline';
import { policyOf } from './policy.ts';

/** What the head of every page holds. */
export interface Head {
  readonly title: string;
  /** The whole stylesheet, the same on every page. */
  readonly style: string;
  /** Sets the reader's choice of light or dark before the first paint; the only script that is not in a file. */
  readonly theme: string;
  /** The policy that forbids whatever a page does not need; null in development. */
  readonly policy: string | null;
  /** The page's own address; null where the site has none, and for the page of misses. */
  readonly canonical: string | null;
}

const THEME =
  "try{var d=document.documentElement.dataset,t=localStorage.getItem('theme');if(!d.look&&/^(light|dark)$/.test(t))d.look=t}catch(e){}";

/** The head of the page at a path; the overview is called like the site. `sheet`: it has one more style, in a file. */
export function head(
  site: Site,
  title: string,
  path: string,
  origin: URL | undefined,
  sheet = false,
): Head {
  return {
    title: path === '/' ? site.title : `${title} · ${site.title}`,
    style,
    theme: THEME,
    policy: import.meta.env.PROD
      ? policyOf(path, { style: hash(style), theme: hash(THEME), sheet })
      : null,
    canonical: origin && path.endsWith('/') ? new URL(address(path), origin).href : null,
  };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
