import { addressOf, reading, type Reading } from './reading.ts';

const STEP: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};
/** So long a pointer may be on its way from a mark to what is shown of it. */
const GRACE = 300;

/**
 * Makes the marks of a page's charts reachable and read: by pointer, by touch, by arrow keys after one stop of
 * the tab key, and by an address such as `#boats-crews-boats`.
 */
export function readMarks(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.chart-drawings')) {
    for (const group of box.querySelectorAll('.chart-links')) reachable(group);
    listen(box, reading(box));
  }
  // Not before the browser has scrolled to the row of that address.
  addEventListener('load', addressed);
  addEventListener('hashchange', addressed);
}

function marksIn(group: Element): SVGAElement[] {
  return [...group.querySelectorAll('a')] as Element[] as SVGAElement[];
}

/** The first mark is a stop of the tab key; a reader of the screen is told of all. */
function reachable(group: Element): void {
  const [first] = marksIn(group);
  if (!first) return;
  group.removeAttribute('aria-hidden');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', import.meta.env.CLIENT_WORDS.marks);
  first.setAttribute('tabindex', '0');
}

function listen(box: HTMLElement, shown: Reading): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let touched = false;
  const markAt = ({ target }: Event): SVGAElement | null =>
    target instanceof Element ? target.closest<SVGAElement>('.chart-links a') : null;
  const stay = (): void => clearTimeout(leaving);

  box.addEventListener('pointerover', (event) => {
    stay();
    const mark = markAt(event);
    if (mark && event.pointerType === 'mouse') shown.show(mark, event);
  });
  box.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'mouse') return;
    stay();
    leaving = setTimeout(() => {
      const focused = box.querySelector<SVGAElement>('.chart-links a:focus-visible');
      if (focused) shown.show(focused);
      else if (!shown.box.contains(document.activeElement)) shown.hide();
    }, GRACE);
  });
  box.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (!mark || touched) return;
    roam(mark);
    shown.show(mark);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) shown.hide();
  });
  box.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType !== 'mouse';
  });
  // A finger cannot rest on a mark: its first tap shows what the mark says, the second follows it.
  box.addEventListener('click', (event) => {
    const mark = markAt(event);
    const first = mark && touched && shown.mark() !== mark;
    touched = false;
    if (!first) return;
    event.preventDefault();
    shown.show(mark, { clientX: event.clientX, pointerType: 'touch' });
  });
  box.addEventListener('keydown', (event) => {
    const [mark, step] = [markAt(event), STEP[event.key]];
    if (!mark || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const all = mark.parentElement ? marksIn(mark.parentElement) : [];
    const next = Math.max(0, Math.min(all.length - 1, all.indexOf(mark) + step));
    all[next]?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) shown.hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (shown.box.contains(document.activeElement)) shown.mark()?.focus();
    shown.hide();
  });
}

/** The tab key comes back to where the arrow keys went. */
function roam(mark: SVGAElement): void {
  for (const other of mark.parentElement ? marksIn(mark.parentElement) : [])
    other.setAttribute('tabindex', other === mark ? '0' : '-1');
}

/** Goes to the mark whose address the page was opened with; without a script that is its row in the table. */
function addressed(): void {
  const address = location.hash.slice(1);
  if (!document.getElementById(address)) return;
  for (const group of document.querySelectorAll('.chart-links'))
    for (const mark of marksIn(group))
      // Of two drawings only one is shown.
      if (addressOf(mark) === address && mark.getBoundingClientRect().width > 0) {
        mark.scrollIntoView({ block: 'center' });
        mark.focus({ preventScroll: true });
      }
}
