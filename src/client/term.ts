import { frame } from './evidence.ts';
import { make } from './make.ts';
import type { Opened } from './opened.ts';

/** What a term means, copied from the list at the end of its page; null where it is not there. */
export function termAt(link: HTMLAnchorElement): Opened | null {
  const block = link.closest('p, li, td, th, dd');
  const slug = link.dataset.term ?? '';
  const entry = document.querySelector(`.terms [data-term="${slug}"]`);
  if (!block || !entry) return null;
  const words = document.createRange();
  words.selectNodeContents(link);
  const box = frame(entry.querySelector('dt')?.textContent.trim() ?? '');
  for (const explanation of entry.querySelectorAll('dd'))
    box.append(make('div', { class: 'term-told' }, ...explanation.cloneNode(true).childNodes));
  box.append(
    make(
      'p',
      { class: 'evidence-foot' },
      make('a', { href: link.href }, import.meta.env.CLIENT_WORDS.term),
    ),
  );
  return { box, block, words };
}
