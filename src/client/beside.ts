import { evidenceAt } from './evidence.ts';
import type { Opened } from './opened.ts';
import { termAt } from './term.ts';

/** Where a margin is wide enough for notes; the style sheet has the same. */
const MARGIN = '(min-width: 80em)';
/** How long a pointer rests on a mark before its notes show, and may be away before they go, in ms. */
const [REST, GRACE] = [300, 600];
/** What opens: the mark of a note, and the first use of a term. */
const OPENS = '[role=doc-noteref], a.term';

interface Shown extends Opened {
  readonly mark: HTMLAnchorElement;
  /** Opened by a click or a key, so that it stays until it is closed. */
  pinned: boolean;
}

/**
 * Opens the notes of a statement, or what a term means, beside its line, or at the foot of a narrow screen. Built on the plain
 * link, which is followed as ever by a modified click and where the browser knows no popovers.
 */
export function openNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let shown: Shown | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wide = matchMedia(MARGIN);

  const close = (back: boolean): void => {
    if (!shown) return;
    const { box, mark } = shown;
    shown = null;
    clearTimeout(timer);
    if (back) mark.focus();
    box.remove();
    mark.removeAttribute('aria-expanded');
    paint(null);
  };
  const open = (mark: HTMLAnchorElement, pinned: boolean): boolean => {
    clearTimeout(timer);
    const opened = mark.matches('.term') ? termAt(mark) : evidenceAt(mark);
    if (!opened) return false;
    close(false);
    shown = { ...opened, mark, pinned };
    const { box, block, words } = opened;
    if (block.matches('p')) block.after(box);
    else block.append(box);
    box.showPopover();
    mark.setAttribute('aria-expanded', 'true');
    paint(words);
    place(shown, wide.matches);
    if (pinned) box.focus({ preventScroll: true });
    return true;
  };

  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (shown?.box.contains(target)) {
      if (target.closest('button')) close(true);
      else if (target.closest('a[href^="#"]:not(.self)')) close(false);
      return;
    }
    const mark = target.closest<HTMLAnchorElement>(OPENS);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (shown?.mark === mark && shown.pinned) {
      event.preventDefault();
      close(true);
    } else if (open(mark, true)) event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const apart = target instanceof Element && !target.closest(`.evidence, ${OPENS}`);
    if (apart && !wide.matches) close(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(shown?.pinned ?? false);
  });
  addEventListener('resize', () => {
    if (shown) place(shown, wide.matches);
  });
  // A pointer that rests on a mark sees its notes in the margin, where they cover nothing.
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || shown?.pinned || !wide.matches) return;
    if (!(target instanceof Element)) return;
    const mark = target.closest<HTMLAnchorElement>(OPENS);
    clearTimeout(timer);
    if (mark && shown?.mark !== mark) timer = setTimeout(() => open(mark, false), REST);
    else if (!mark && shown && !shown.box.contains(target))
      timer = setTimeout(() => {
        if (!shown?.pinned) close(false);
      }, GRACE);
  });
  document.addEventListener('focusin', ({ target }) => {
    // Whoever goes into the box by the keyboard wants it to stay.
    if (shown && target instanceof Node && shown.box.contains(target)) shown.pinned = true;
  });
}

/** Beside the first line of the statement, or at the foot with the statement moved clear of it. */
function place({ box, words, mark, pinned }: Shown, wide: boolean): void {
  const line = words.getClientRects()[0] ?? mark.getBoundingClientRect();
  if (wide) {
    const lowest = innerHeight - box.offsetHeight - 16;
    box.style.setProperty('--top', `${Math.max(16, Math.min(line.top, lowest)) + scrollY}px`);
    return;
  }
  const hidden = mark.getBoundingClientRect().bottom + 16 - box.getBoundingClientRect().top;
  if (pinned && hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

/** Marks the words of a statement where the browser can do so without touching the page. */
function paint(words: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (words) CSS.highlights.set('statement', new Highlight(words));
  else CSS.highlights.delete('statement');
}
