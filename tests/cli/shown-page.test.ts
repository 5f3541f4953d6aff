import { describe, expect, it } from 'vitest';
import { readShownPage } from '../../src/cli/shown-page.ts';
import { BREAK } from '../../src/factcheck/site/shown.ts';

const page = readShownPage(
  'storm/index.html',
  `<!doctype html><title>Storm &amp; tide</title><meta name="description" content="12 boats">
  <script type="application/ld+json">{"@id":"https://alda.example/3","n":[4,"five"]}</script>
  <header>2031</header>
  <main><h1>Port <em>Al</em>da</h1>
  <p>They said <q>12</q> or <span data-engine>13</span> boats.<a role="doc-noteref" aria-label="Note 1">1</a> Next.</p>
  <img alt="14 boats"><noscript>15</noscript><style>16</style>
  <figure data-chart="dead"><svg><svg role="img"><title>17</title><desc>18</desc>
    <text class="chart-tick">50</text>
    <g class="chart-fact" data-fact="office" data-value="19"><text>19</text><text>dead</text></g></svg>
    <a href="#fn-office" aria-label="19 dead"></a></svg>
    <svg><svg role="img"><g class="chart-fact"><text>19</text></g></svg></svg>
    <table><tr><th>Who</th></tr><tr><td>office</td><td>19<a role="doc-noteref" href="#fn-office">1</a></td></tr></table>
  </figure>
  <ol><li id="fn-office" value="1"><blockquote data-seed="log" data-speaker="office">a &lt; b</blockquote> in: log</li></ol>
  <section data-engine>20</section></main><footer>2032</footer>`,
);
const shown = (text: string) => page.runs.find((run) => run.text.includes(text));
const texts = page.runs.map(({ text }) => text.trim());

describe('a built page shows', () => {
  it('its title, description and structured data, but no address', () => {
    expect(texts.slice(0, 4)).toEqual(['Storm & tide', '12 boats', '4', 'five']);
  });

  it('the words of main that read on, cut where others’ words or values stand', () => {
    expect(texts).toContain('Port Alda');
    expect(shown('They said')?.text).toBe('They said ');
    expect(page.runs.find(({ text }) => text === '12')?.where).toBe('<q>');
    expect(shown('Next')?.text).toBe(` or ${BREAK} boats. Next.`);
  });

  it('what is read out, and what stands there without scripts', () => {
    expect(shown('14 boats')?.where).toBe('`alt`');
    expect(texts).toContain('15');
  });

  it('nothing outside main, no styles, no marks of notes', () => {
    expect(texts.filter((text) => /^(?:16|2031|2032|1|Note 1)$/u.test(text))).toEqual([]);
  });

  it('of a chart its description, its scale, and each row as one run in every drawing', () => {
    expect(page.charts).toEqual(['dead']);
    expect(shown('18')).toMatchObject({ kind: 'description', chart: 'dead' });
    expect(shown('50')).toMatchObject({ kind: 'tick', chart: 'dead' });
    const rows = page.runs.filter(({ row }) => row === 'office');
    expect(rows.map(({ kind, text }) => `${kind} ${text.replaceAll(/\s+/gu, ' ').trim()}`)).toEqual(
      ['row 19 dead', 'row 19 dead', 'row 19', `row office 19`],
    );
    expect(page.marks).toEqual([{ chart: 'dead', fact: 'office', value: '19' }]);
  });

  it('quotations to the character with note, document and speaker', () => {
    expect(page.quotes).toEqual([
      { note: 'office', seed: 'log', speaker: 'office', text: 'a < b' },
    ]);
    expect(page.numbers).toEqual(new Map([['office', '1']]));
  });

  it('too much under the name of a value', () => {
    expect(page.engines).toEqual(['section']);
  });
});
