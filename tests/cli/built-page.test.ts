import { describe, expect, it } from 'vitest';
import { lettersOf, readBuiltPage } from '../../src/cli/built-page.ts';

const page = readBuiltPage(
  'storm/index.html',
  `<!doctype html><link rel="icon" href="/icon.svg"><script src="/a.js"></script>
  <header id="top"><a href="/">Home</a></header>
  <main><article data-chapter="storm"><h2 id="wind">Wind</h2>
  <p>Port Alda lost 12 boats.<sup><a id="ref-boats" href="#fn-boats" role="doc-noteref">1</a></sup></p>
  <svg><title id="t">Chart</title><use href="#t"/></svg></article>
  <ol><li id="fn-boats">“lost”<ul><li><a href="#ref-boats">back</a></li></ul></li></ol></main>`,
);

describe('a built page', () => {
  it('knows its address', () => {
    expect(page.address).toBe('/storm/');
    expect(readBuiltPage('index.html', '').address).toBe('/');
    expect(readBuiltPage('404.html', '').address).toBe('/404.html');
  });

  it('gives every id, and those that last', () => {
    expect(page.ids).toEqual(['top', 'wind', 'ref-boats', 't', 'fn-boats']);
    expect(page.lasting).toEqual(['wind', 'ref-boats', 'fn-boats']);
  });

  it('gives every address that it leads to or loads', () => {
    expect(page.links).toEqual(['/icon.svg', '/a.js', '/', '#fn-boats', '#t', '#ref-boats']);
  });

  it('gives its chapter, its notes and its letters without the marks of notes', () => {
    expect(page.chapters).toEqual(['storm']);
    expect(page.notes).toEqual(['fn-boats']);
    expect(page.letters).toContain(lettersOf('Wind. Port Alda lost 12 boats. Chart'));
  });

  it('takes no id or link from what only looks like markup', () => {
    const text = readBuiltPage(
      'x/index.html',
      '<p title=\'<a id="no" href="/no/">\'>&lt;b id="no"&gt;</p>',
    );
    expect([...text.ids, ...text.links]).toEqual([]);
  });
});
