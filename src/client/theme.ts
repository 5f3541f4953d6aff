/** Where the choice is kept; the line in the head that sets it before the first paint has the same name. */
const KEY = 'theme';

/** Lets the reader choose light or dark for every page; without storage the choice holds for this one. */
export function switchTheme(): void {
  const control = document.querySelector<HTMLElement>('.theme');
  if (!control) return;
  const { dataset } = document.documentElement;
  const show = (): void => {
    const chosen = dataset.look ?? '';
    for (const choice of control.querySelectorAll('input'))
      choice.checked = choice.value === chosen;
    // The frame of the browser takes the colour of the page.
    for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      const own = (colour.dataset.theme ??= /light|dark/u.exec(colour.media)?.[0] ?? '');
      colour.media = chosen
        ? chosen === own
          ? 'all'
          : 'not all'
        : `(prefers-color-scheme: ${own})`;
    }
  };
  const choose = (value: string | null): void => {
    if (value === 'light' || value === 'dark') dataset.look = value;
    else delete dataset.look;
    show();
  };
  control.hidden = false;
  show();
  control.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    choose(target.value);
    try {
      if (target.value) localStorage.setItem(KEY, target.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Denied: nothing to keep it in.
    }
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) choose(newValue);
  });
}
