/** On a page that has moved, goes to the new address with the id that was asked for, which no refresh keeps. */
export function followMoved(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.pathname + location.hash);
}
