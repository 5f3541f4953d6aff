import { excerptOf } from './excerpt.ts';
import { fill } from './fill.ts';
import { make } from './make.ts';
import { widened } from './spelling.ts';

/** What is used of Pagefind; it is written beside the site by the build, so no type comes with it. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Hit[] }>;
}
interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Found>;
}
interface Found {
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Shown at once, and more for each press of the button. */
const SHOWN = 10;
/** After a letter, before it is searched, in ms. */
const REST = 350;

interface Index {
  readonly pagefind: Pagefind;
  readonly names: readonly (readonly string[])[];
}

/** Makes the page of search work: nothing is loaded before something is asked. */
function search(form: HTMLFormElement): void {
  const at = (selector: string): HTMLElement | null => document.querySelector(selector);
  const input = form.querySelector('input');
  const [count, list, more] = [at('.found-count'), at('.found'), at('.more')];
  const pages = at('.all-pages');
  if (!input || !count || !list || !more || !pages) return;
  const base = form.dataset.base ?? '/';
  let index: Promise<Index> | undefined;
  let [asked, timer] = ['', 0];
  let hits: readonly Hit[] = [];

  const show = async (from: number): Promise<void> => {
    const words = asked;
    const found = await Promise.all(hits.slice(from, from + SHOWN).map((hit) => hit.data()));
    if (words !== asked) return;
    if (from === 0) list.replaceChildren();
    const lines = found.map((one) => lineOf(one, base));
    list.append(...lines);
    more.hidden = hits.length <= from + SHOWN;
    // Whoever pressed the button goes on with the first line that it brought.
    if (from > 0) lines[0]?.querySelector('a')?.focus();
  };
  const ask = async (): Promise<void> => {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    if (!words) {
      [hits, count.textContent, more.hidden, pages.hidden] = [[], '', true, false];
      list.replaceChildren();
      return;
    }
    count.textContent = import.meta.env.CLIENT_WORDS.searching;
    try {
      const { pagefind, names } = await (index ??= load(base));
      const all = await Promise.all(widened(words, names).map((one) => pagefind.search(one)));
      if (words !== asked) return;
      hits = merged(all.flatMap(({ results }) => results));
      await show(0);
      count.textContent = told(hits.length, words);
      pages.hidden = hits.length > 0;
    } catch {
      index = undefined;
      [asked, pages.hidden] = ['', false];
      count.textContent = import.meta.env.CLIENT_WORDS.searchFailed;
    }
  };

  form.hidden = false;
  for (const line of document.querySelectorAll('.needs')) line.remove();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), REST);
  });
  more.addEventListener('click', () => void show(list.childElementCount));
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void ask();
}

async function load(base: string): Promise<Index> {
  const address = `${base}pagefind/pagefind.js`;
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(`${base}search/names.json`).then((answer) => answer.json() as Promise<Index['names']>),
  ]);
  // Its worker would need a policy of its own, and so few pages need no worker.
  await pagefind.options({ noWorker: true, excerptLength: 28 });
  return { pagefind, names };
}

/** The hits of all spellings, each once, the best first. */
function merged(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) if ((best.get(hit.id)?.score ?? -1) < hit.score) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function told(count: number, words: string): string {
  if (count === 0) return fill(import.meta.env.CLIENT_WORDS.foundNone, { words });
  const { lang } = document.documentElement;
  const forms = import.meta.env.CLIENT_WORDS.found;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { count: String(count), words });
}

function lineOf({ raw_url: raw, url, excerpt, meta }: Found, base: string): HTMLElement {
  const href = `${base}${(raw ?? url).replace(/^\//u, '')}`;
  const { kind = '', within: whole = '' } = meta;
  const within =
    whole === '' ? kind : fill(import.meta.env.CLIENT_WORDS.foundWithin, { kind, whole });
  const [title, words] = [meta.title ?? href, excerptOf(excerpt)];
  // An event is named by its own words, which need not be said twice.
  const begun = words.map(({ textContent }) => textContent).join('');
  const twice = title.startsWith(begun.trimEnd());
  return make(
    'li',
    {},
    make('p', { class: 'found-kind' }, within),
    make('a', { href }, ...(twice ? [...words, title.slice(begun.length)] : [title])),
    ...(twice ? [] : [make('p', { class: 'found-words' }, ...words)]),
  );
}

const form = document.querySelector<HTMLFormElement>('form[role=search]');
if (form) search(form);
