/** What a page holds inline, as hashes of the form `'sha256-…'`. */
export interface Hashes {
  readonly style: string;
  /** Of the one line of script in the head. */
  readonly theme: string;
  /** Whether it has a stylesheet in a file too. */
  readonly sheet?: boolean;
}

/** Where frames of other sites may show a page. */
export const FRAMED = '/embed/';

/** What pages below a path need beyond the policy of all, by directive. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The search runs a WebAssembly module.
  '/search/': { 'script-src': "'wasm-unsafe-eval'" },
};

/**
 * The Content-Security-Policy of the page at a path, as it may stand in a meta tag: nothing that is
 * not named, nothing inline but what the hashes name, nothing of anyone else.
 */
export function policyOf(path: string, { style, theme, sheet = false }: Hashes): string {
  const directives = new Map([
    ['default-src', "'none'"],
    ['style-src', `${sheet ? "'self' " : ''}${style}`],
    ['script-src', `'self' ${theme}`],
    ['img-src', "'self'"],
    // The search fetches its index, and what judges a page from within it `robots.txt`.
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]);
  for (const [prefix, needs] of Object.entries(NEEDS)) {
    if (!path.startsWith(prefix)) continue;
    for (const [name, source] of Object.entries(needs))
      directives.set(name, [directives.get(name), source].filter(Boolean).join(' '));
  }
  return [...directives].map((directive) => directive.join(' ')).join('; ');
}

/** The same as a header, which alone can say who may frame the page. */
export function headerPolicyOf(path: string, policy: string): string {
  return `${policy}; frame-ancestors ${path.startsWith(FRAMED) ? '*' : "'none'"}`;
}
