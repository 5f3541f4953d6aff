import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Change } from '../../factcheck/change.ts';
import type { Fact } from '../../factcheck/fact.ts';
import { verdictOf } from './text.ts';

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 80rem; margin: 0 auto; padding: 1rem }
article { border-top: 1px solid; padding: 0.5rem 0 1rem; break-inside: avoid }
h2 { font-size: 1rem; margin: 0 0 0.5rem; overflow-wrap: anywhere }
.sides { display: grid; gap: 1rem }
@media (min-width: 48rem) { .sides { grid-template-columns: 1fr 1fr } }
h3 { font-size: 0.875rem; margin: 0 }
p { margin: 0.25rem 0 }
blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid; font-size: 0.875rem; overflow-wrap: anywhere }
.none { opacity: 0.75 }`;

/** Changes of facts as one HTML page without scripts: each fact as it was and as it is, side by side, with its passages. */
export function diffPage(
  changes: readonly Change[],
  since: string,
  notes: readonly string[],
): string {
  const title = `What changed since ${since}`;
  const page = h('html', { lang: 'en-GB' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [
      h('h1', title),
      h('p', changes.length === 0 ? 'No fact differs.' : `${changes.length} facts differ.`),
      ...notes.map((note) => h('p', note)),
      ...changes.map(article),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function article(change: Change) {
  const { before, after, figures } = change;
  const fact = after ?? before;
  const place = fact ? `${fact.place.file}:${fact.place.line}` : '';
  const numbers = before && after ? [...figures.lost, ...figures.won] : [];
  return h('article', { 'data-change': verdictOf(change) }, [
    h('h2', `${fact?.kind} ${verdictOf(change)}: ${fact?.key} (${place})`),
    ...(numbers.length > 0
      ? [
          h(
            'p',
            `Figures: ${figures.lost.join(', ') || 'none'} before, ${figures.won.join(', ') || 'none'} after.`,
          ),
        ]
      : []),
    h('div', { class: 'sides' }, [side('Before', before), side('After', after)]),
  ]);
}

function side(name: string, fact: Fact | null) {
  return h('section', [
    h('h3', name),
    ...(fact
      ? [h('p', fact.text), ...fact.passages.map((passage) => h('blockquote', passage))]
      : [h('p', { class: 'none' }, 'Not there.')]),
  ]);
}
