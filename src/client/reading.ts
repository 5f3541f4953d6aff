import { fill } from './fill.ts';
import { make } from './make.ts';

/** What is shown beside the mark that a reader is at. */
export interface Reading {
  readonly box: HTMLElement;
  /** The mark that is read; null while none is. */
  readonly mark: () => SVGAElement | null;
  /** Shows what a mark says, out of the way of the pointer that is on it. */
  readonly show: (mark: SVGAElement, pointer?: Pointer) => void;
  readonly hide: () => void;
}

/** What points at a mark, and where from the left of the window, in px. */
export type Pointer = Pick<PointerEvent, 'clientX' | 'pointerType'>;

/** Between a mark and what is shown of it, in px. */
const GAP = 6;

/** A box for the words of one mark at a time, within the frame of a chart so that it is never off the screen. */
export function reading(frame: HTMLElement): Reading {
  const box = make('div', { class: 'reading', hidden: '' });
  let current: SVGAElement | null = null;
  const hide = (): void => {
    box.hidden = true;
    current?.removeAttribute('data-open');
    current = null;
  };
  const show = (mark: SVGAElement, pointer?: Pointer): void => {
    if (current === mark) return;
    hide();
    current = mark;
    mark.setAttribute('data-open', '');
    box.replaceChildren(...wordsOf(mark));
    box.hidden = false;
    // After its drawing, so that the tab key goes from the mark to the links in the box.
    mark.closest('svg')?.after(box);
    place(box, frame, mark, pointer);
  };
  return { box, mark: () => current, show, hide };
}

/** Between the sentences of a name: each begins with a few words and a colon; the last one may name a note instead. */
const SENTENCE = /\. (?=[\p{Lu}\p{Lo}][\p{L}\p{M} ]*(?:: | \d+\.$))/u;
const NOTE = /^[^:]* \d+\.$/u;

/** The name of a mark by its sentences, and links to its note and to itself. */
function wordsOf(mark: SVGAElement): Node[] {
  const [first = '', ...more] = (mark.getAttribute('aria-label') ?? '').split(SENTENCE);
  const note = NOTE.test(more.at(-1) ?? '') ? more.pop() : undefined;
  const label = mark.getAttribute('href') ?? '';
  const address = addressOf(mark);
  const source = document.getElementById(label.slice(1))?.querySelector('.source-line a');
  if (source?.textContent)
    more.push(fill(import.meta.env.CLIENT_WORDS.markSource, { source: source.textContent }));
  const goal = label.includes('#fn-')
    ? import.meta.env.CLIENT_WORDS.markNote
    : import.meta.env.CLIENT_WORDS.markListed;
  const links = make('p', {}, make('a', { href: label }, note?.replace(/\.$/u, '') ?? goal));
  if (document.getElementById(address))
    links.append(
      ' ',
      make('a', { href: `#${address}`, class: 'self' }, import.meta.env.CLIENT_WORDS.markLink),
    );
  return [
    make('p', { class: 'reading-title' }, first),
    ...more.map((words) => make('p', {}, words.replace(/\.$/u, ''))),
    links,
  ];
}

/** The id of what says the same as a mark in words: the chart, and the label of its note or the name of its place. */
export function addressOf(mark: Element): string {
  const chart = mark.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? '';
  return `${chart}-${(mark.getAttribute('href') ?? '').replace(/^.*#(?:fn|place)-/u, '')}`;
}

/**
 * Under the mark, or over it where the screen ends or a finger goes on downwards; a pointer keeps the half of
 * the chart that it is in.
 */
function place(box: HTMLElement, frame: HTMLElement, mark: SVGAElement, pointer?: Pointer): void {
  const outer = frame.getBoundingClientRect();
  // A mark may have two areas: its words, which come first, and its shape.
  const inner = (mark.querySelector('.chart-hit') ?? mark).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const middle = outer.left + outer.width / 2;
  const at = pointer?.clientX ?? inner.left;
  const wanted = at > middle ? at - width - GAP : Math.max(at + GAP, inner.left + inner.width / 2);
  const left = Math.max(outer.left, Math.min(outer.right - width, wanted));
  const under = inner.bottom + GAP;
  const over = inner.top - GAP - height;
  box.style.left = `${left - outer.left}px`;
  const map = mark.closest('.chart-map')?.getBoundingClientRect();
  if (map && pointer?.pointerType !== 'mouse') {
    // Clear of the other places, as far as the screen goes; a mouse could not follow so far.
    const foot = Math.min(map.bottom + GAP, innerHeight - height - GAP);
    box.style.top = `${Math.max(under, foot) - outer.top}px`;
    return;
  }
  const upward = pointer?.pointerType === 'touch' || under + height > innerHeight;
  box.style.top = `${(upward && over > 0 ? over : under) - outer.top}px`;
}
