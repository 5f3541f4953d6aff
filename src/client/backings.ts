/** Where it is kept that a reader wants to see what bears out each statement. */
const KEY = 'evidence';

/** Keeps from chapter to chapter whether what bears out each statement is shown; without storage it holds for this page. */
export function keepBackings(): void {
  const shown = document.querySelector<HTMLDetailsElement>('.backings');
  if (!shown) return;
  // Not every browser opens what an address leads into.
  const asked = (): boolean => location.hash === `#${shown.querySelector('section')?.id ?? ''}`;
  try {
    if (asked() || localStorage.getItem(KEY)) shown.open = true;
  } catch {
    shown.open ||= asked();
  }
  addEventListener('hashchange', () => {
    if (asked()) shown.open = true;
  });
  shown.addEventListener('toggle', () => {
    try {
      if (shown.open) localStorage.setItem(KEY, 'shown');
      else localStorage.removeItem(KEY);
    } catch {
      // Denied: nothing to keep it in.
    }
  });
}
