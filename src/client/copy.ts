import { make } from './make.ts';

/** How long it is said that a link was copied, in ms. */
const SAID = 4000;

/**
 * Copies the address of a link to a part of its page, and says so beside it. Where that is denied the link is
 * followed as without a script, and its address is shown.
 */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = target.closest<HTMLAnchorElement>('a.self');
    if (!link) return;
    event.preventDefault();
    void copy(link);
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const said = regionAfter(link);
  try {
    await navigator.clipboard.writeText(link.href);
    said.textContent = import.meta.env.CLIENT_WORDS.copied;
    setTimeout(() => {
      said.textContent = '';
    }, SAID);
  } catch {
    // Denied, or not known to the browser.
    if (!link.closest('[popover]')) location.hash = link.hash;
    said.textContent = link.href;
  }
}

/** A region that a screen reader listens to; it must be there before it speaks. */
function regionAfter(link: HTMLAnchorElement): Element {
  const next = link.nextElementSibling;
  if (next?.matches('.said')) return next;
  const said = make('span', { class: 'said', role: 'status' });
  link.after(said);
  return said;
}
