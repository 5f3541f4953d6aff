/** A function that turns a path from the site's root, such as `/storm/#wind`, into an address under `base`. */
export function addressUnder(base: string): (path: string) => string {
  const root = base.replace(/\/+$/, '');
  return (path) => `${root}${path.startsWith('/') ? path : `/${path}`}`;
}
