import { fill } from './fill.ts';
import { make } from './make.ts';
import type { Opened } from './opened.ts';
import { statementAt, type Statement } from './statement.ts';

/** The notes of the statement of a mark, copied from the list at the end of its page; null where one is not there. */
export function evidenceAt(mark: HTMLAnchorElement): Opened | null {
  const statement = statementAt(mark);
  if (!statement) return null;
  const notes = statement.marks.map(noteOf);
  if (notes.some((note) => note === null)) return null;
  const [first] = statement.marks;
  const name = nameOf(
    statement.marks.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ''),
  );
  const box = frame(name);
  box.append(...notes.flatMap((note) => note ?? []));
  const pointers = pointersOf(statement);
  if (pointers.length > 0)
    box.append(
      make('div', { class: 'differ' }, import.meta.env.CLIENT_WORDS.differ, ' ', ...pointers),
    );
  box.append(
    make(
      'p',
      { class: 'evidence-foot' },
      make(
        'a',
        { href: `#${first?.id ?? ''}`, class: 'self' },
        import.meta.env.CLIENT_WORDS.statementLink,
      ),
    ),
  );
  return { box, block: statement.block, words: statement.words };
}

/** An empty box with its name and a button that closes it. */
export function frame(name: string): HTMLElement {
  return make(
    'div',
    { class: 'evidence', role: 'dialog', 'aria-label': name, tabindex: '-1', popover: 'manual' },
    make(
      'p',
      { class: 'evidence-head' },
      make('b', {}, name),
      make('button', { type: 'button' }, import.meta.env.CLIENT_WORDS.close),
    ),
  );
}

/** `Note 3`, or `Notes 3, 4 and 5`. */
function nameOf(numbers: readonly string[]): string {
  const { lang } = document.documentElement;
  const listed = new Intl.ListFormat(lang).format(numbers);
  return numbers.length > 1
    ? fill(import.meta.env.CLIENT_WORDS.notes, { numbers: listed })
    : fill(import.meta.env.CLIENT_WORDS.note, { number: listed });
}

function noteOf(mark: HTMLAnchorElement): HTMLElement | null {
  const body = document.getElementById(mark.hash.slice(1))?.querySelector(':scope > div');
  if (!body) return null;
  const copy = body.cloneNode(true) as HTMLElement;
  // An id stands once on a page, and what leads back would lead to where the reader is.
  for (const back of copy.querySelectorAll('.returns')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const number = mark.firstChild?.textContent?.trim() ?? '';
  const link = make(
    'a',
    {
      href: mark.hash,
      'aria-label': fill(import.meta.env.CLIENT_WORDS.listedNote, { number }),
      class: 'number',
    },
    number,
  );
  return make('div', { class: 'note' }, link, copy);
}

/** The links to the disagreements to which this statement points, out of those of its paragraph. */
function pointersOf({ marks, block }: Statement): Node[] {
  const line = block.matches('p') ? block.nextElementSibling : block.querySelector('.differ');
  if (!line?.matches('.differ')) return [];
  const labels = new Set(marks.map(({ hash }) => hash.replace('#fn-', '')));
  return [...line.querySelectorAll('a')].flatMap((link) => {
    if (!labels.has(link.dataset.with ?? '')) return [];
    return make('a', { href: link.getAttribute('href') ?? '' }, link.textContent);
  });
}
