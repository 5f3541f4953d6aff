import { evidenceOf } from './evidence.ts';
import { statementAt, type Statement } from './statement.ts';

/** Where a margin is wide enough for notes; the style sheet has the same. */
const MARGIN = '(min-width: 80em)';
/** How long a pointer rests on a mark before its notes show, and may be away before they go, in ms. */
const [REST, GRACE] = [300, 600];

interface Shown {
  readonly box: HTMLElement;
  readonly statement: Statement;
  readonly mark: HTMLAnchorElement;
  /** Opened by a click or a key, so that it stays until it is closed. */
  pinned: boolean;
}

/**
 * Opens the notes of a statement beside its line, or at the foot of a narrow screen. Built on the plain link
 * to the note, which is followed as ever by a modified click and where the browser knows no popovers.
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
    const statement = statementAt(mark);
    const box = statement && evidenceOf(statement);
    if (!box) return false;
    close(false);
    shown = { box, statement, mark, pinned };
    if (statement.block.matches('p')) statement.block.after(box);
    else statement.block.append(box);
    box.showPopover();
    mark.setAttribute('aria-expanded', 'true');
    paint(statement.words);
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
    const mark = target.closest<HTMLAnchorElement>('[role=doc-noteref]');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (shown?.mark === mark && shown.pinned) {
      event.preventDefault();
      close(true);
    } else if (open(mark, true)) event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const apart = target instanceof Element && !target.closest('.evidence, [role=doc-noteref]');
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
    const mark = target.closest<HTMLAnchorElement>('[role=doc-noteref]');
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
function place({ box, statement, mark, pinned }: Shown, wide: boolean): void {
  const line = statement.words.getClientRects()[0] ?? mark.getBoundingClientRect();
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
