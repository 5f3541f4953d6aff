/** Where the page for print stands in the built site. */
export const PRINT = 'print/index.html';

/** The id that something of a page has on the page for print; no id of a page has a slash. */
export function partId(slug: string, id: string): string {
  return `${slug}/${id}`;
}

/** The id that it has on its own page, or the text as it is where it is not of that part. */
export function ownId(slug: string, id: string): string {
  return id.startsWith(`${slug}/`) ? id.slice(slug.length + 1) : id;
}
