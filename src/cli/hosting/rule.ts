import { headerPolicyOf } from '../../layouts/policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers for one address, or with a `*` at its end for all that begin like it. */
export interface Rule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** A page as far as its headers go. */
export interface Policed {
  /** Without the base path. */
  readonly address: string;
  /** The policy in its meta tag. */
  readonly policy: string;
}

const OFF = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb'],
  ...['xr-spatial-tracking'],
];

/**
 * What every answer carries. `includeSubDomains` is left out: what else lives on the domain is not
 * for this site to decide.
 */
export const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': OFF.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What other sites may load: frames, files of charts, data, citations, pictures for previews. */
const SHARED = /^\/(?:embed|charts|data|cite|pictures)\//u;

/** Files whose names change with what is in them. */
const HASHED = '/_astro/';

/**
 * The rules for a built site. No two of them name one header for one address, since hosts differ in
 * which of the two they send: hence one rule for each first part of an address, not one for all.
 */
export function rulesOf(files: readonly string[], pages: readonly Policed[], base = '/'): Rule[] {
  const tops = new Set(files.map((file) => /^[^/]+\/?/u.exec(file)?.[0] ?? file));
  const usual = pages.find(({ address }) => address === '/')?.policy ?? "default-src 'none'";
  const at = (path: string): string => `${base}${path.slice(1)}`;
  const rules = [...tops].sort().map((top): Rule => {
    const path = `/${top}`;
    const own = pages.find(({ address }) => address.startsWith(path))?.policy ?? usual;
    return { pattern: at(path.endsWith('/') ? `${path}*` : path), headers: varying(path, own) };
  });
  return [
    { pattern: at('/*'), headers: EVERYWHERE },
    { pattern: at('/'), headers: varying('/', usual) },
    ...rules,
  ];
}

function varying(path: string, policy: string): Headers {
  return {
    'Content-Security-Policy': headerPolicyOf(path, policy),
    'Cross-Origin-Resource-Policy': SHARED.test(path) ? 'cross-origin' : 'same-origin',
    'Cache-Control': path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** The headers of the answer to an address, which may have a query. */
export function headersAt(rules: readonly Rule[], address: string): Headers {
  const path = address.split(/[?#]/u)[0] ?? '';
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers),
  ) as Headers;
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
