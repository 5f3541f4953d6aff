import { nearest } from './nearest.ts';

/** On the page of misses, shows the addresses most like the one that was asked for. */
const box = document.querySelector<HTMLElement>('.nearest');
if (box) {
  const { base = '/' } = box.dataset;
  const asked = location.pathname.startsWith(base)
    ? location.pathname.slice(base.length)
    : location.pathname;
  const known = [...box.querySelectorAll('li')].map((line) => ({
    line,
    path: (line.querySelector('a')?.getAttribute('href') ?? '').slice(base.length),
  }));
  const found = nearest(asked + location.hash, known);
  if (found.length > 0) {
    box.querySelector('ul')?.replaceChildren(...found.map(({ line }) => line));
    box.hidden = false;
  }
}
