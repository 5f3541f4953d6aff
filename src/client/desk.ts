/**
 * The desk of whoever writes, in the browser: opens and closes the panel of findings, keeps it as it was over a
 * reload, and takes what the development server says after each save. No build has it.
 */
const EVENT = 'explainer:findings';
/** Where the state of the panel is kept over a reload. */
const KEPT = 'explainer:desk';

const root = document.querySelector('explainer-desk')?.shadowRoot;
if (root) {
  begin(root);
  import.meta.hot?.on(EVENT, ({ html }: { html: string }) => {
    keep(root);
    root.querySelector(':scope > [role=region]')?.remove();
    root.append(document.createRange().createContextualFragment(html));
    begin(root);
  });
  addEventListener('pagehide', () => keep(root));
  addEventListener('hashchange', showMeant);
  showMeant();
}

/** Makes the banner and the panel work, and opens the panel again where it was open. */
function begin(desk: ShadowRoot): void {
  const panel = desk.querySelector<HTMLElement>('#panel');
  const toggle = desk.querySelector<HTMLButtonElement>('.toggle');
  if (!panel || !toggle) return;
  const open = (opened: boolean): void => {
    panel.hidden = !opened;
    toggle.setAttribute('aria-expanded', String(opened));
  };
  const close = (): void => {
    open(false);
    toggle.focus();
  };
  toggle.addEventListener('click', () => {
    open(Boolean(panel.hidden));
    if (!panel.hidden) panel.focus();
  });
  panel.querySelector('.close')?.addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  panel.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.editor');
    if (!link) return;
    // The address answers with nothing to show.
    event.preventDefault();
    void fetch(link.href);
  });
  tellHere(desk);
  addMarks(desk, () => open(true));
  const kept = Number(sessionStorage.getItem(KEPT) ?? -1);
  if (kept >= 0) {
    open(true);
    panel.scrollTop = kept;
  }
}

/** Keeps how far the panel is scrolled, or that it is closed. */
function keep(desk: ShadowRoot): void {
  const panel = desk.querySelector<HTMLElement>('#panel');
  if (panel) sessionStorage.setItem(KEPT, String(panel.hidden ? -1 : panel.scrollTop));
}

/** Says in the banner how many findings are of this page, puts them first, and offers to show those that are marked. */
function tellHere(desk: ShadowRoot): void {
  const own = [...desk.querySelectorAll<HTMLElement>('.file')].find(
    ({ dataset }) => dataset.path === location.pathname,
  );
  const here = own?.querySelectorAll('.error').length ?? 0;
  const told = desk.querySelector('.here');
  if (told && here > 0) told.textContent = `, ${here} of them on this page`;
  if (!own) return;
  desk.querySelector('#panel > header')?.after(own);
  for (const item of own.querySelectorAll<HTMLElement>('li')) {
    const link = item.querySelector<HTMLElement>('.show');
    if (link) link.hidden = markedWith(item.dataset.place) === null;
  }
}

/** Puts a button at the end of each marked statement that leads to its first finding in the panel. */
function addMarks(desk: ShadowRoot, open: () => void): void {
  for (const old of document.querySelectorAll('.desk-mark')) old.remove();
  for (const block of document.querySelectorAll<HTMLElement>('[data-findings]')) {
    const places = block.dataset.findings?.split(' ') ?? [];
    const button = document.createElement('button');
    button.className = 'desk-mark';
    button.textContent = places.length === 1 ? 'finding' : `${places.length} findings`;
    button.addEventListener('click', () => {
      open();
      const item = desk.querySelector<HTMLElement>(
        `[data-path="${location.pathname}"] [data-place="${places[0] ?? ''}"]`,
      );
      item?.scrollIntoView({ block: 'start' });
      item?.querySelector<HTMLElement>('.editor')?.focus({ preventScroll: true });
    });
    block.append(button);
  }
}

/** The statement that an address such as `#finding-11:5` means is brought into sight. */
function showMeant(): void {
  const place = /^#finding-(\d+:\d+)$/u.exec(location.hash)?.[1];
  const block = markedWith(place);
  block?.scrollIntoView({ block: 'center' });
  block?.querySelector<HTMLElement>('.desk-mark')?.focus({ preventScroll: true });
}

/** The first statement of the page that holds the finding at a place. */
function markedWith(place: string | undefined): HTMLElement | null {
  return place === undefined ? null : document.querySelector(`[data-findings~="${place}"]`);
}
