import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import type { Locality } from '../../../src/factcheck/map/locality.ts';
import { places } from '../../../src/factcheck/site/place.ts';
import type { PlaceShown, Shown } from '../../../src/factcheck/site/shown.ts';

const place = { file: 'content/places.yaml', line: 1, column: 1 };
const told = (what: string, ...also: string[]) => ({ ...{ what, also, notes: [], place } });
const LOST = 'Boats were lost in Merrow, said the crew.';
const BOTH = 'Boats sank in Merrow and Tarn, said the crew.';
const MERROW: Locality = {
  ...{ slug: 'merrow', name: 'Merrow', caption: null, place },
  position: { latitude: 54.16, longitude: 5.05, gazetteer: 3 },
  told: [told(LOST), told(BOTH, 'tarn')],
};
const TARN: Locality = { ...MERROW, slug: 'tarn', name: 'Tarn', position: null, told: [] };
const corpus = {
  places: [MERROW, TARN],
  pages: [{ kind: 'chapter', slug: 'storm', map: { section: '', place } }],
} as unknown as Corpus;

const line = (slug: string, text: string): PlaceShown => ({ slug, position: null, text });
const mark = (slug: string, position: string): PlaceShown => ({ slug, position, text: '' });
const MARK = mark('merrow', '54.16 5.05');
const LINES = [line('merrow', `Merrow ● ${LOST}`), line('tarn', 'Tarn told above')];

function messagesOf(
  all: readonly PlaceShown[],
  shared = BOTH,
  file = 'storm/index.html',
  { charts = [], picture = false }: Partial<Pick<Shown, 'charts' | 'picture'>> = {},
): string[] {
  const run = {
    chart: 'places',
    note: null,
    row: null,
    kind: 'words',
    where: '<li>',
    text: shared,
  };
  const shown = { file, runs: [run], places: all, charts, picture } as unknown as Shown;
  return places(corpus, shown).map(({ message }) => message);
}

describe('places(corpus, page)', () => {
  it('lets a page mark and list each place as the map has it', () => {
    expect(messagesOf([MARK, ...LINES])).toEqual([]);
    expect(messagesOf([], '', 'toll/index.html')).toEqual([]);
  });

  it.each<[string, readonly PlaceShown[], string]>([
    ['a mark at another position', [mark('merrow', '5.05 54.16'), ...LINES], 'one at `54.16 5.05`'],
    ['a mark of a place without a position', [MARK, mark('tarn', '54 5'), ...LINES], 'no mark'],
    ['a mark of no place', [MARK, mark('alda', '54 5'), ...LINES], 'no mark'],
    ['a place without its mark', LINES, 'Unexpected lack of a mark'],
    [
      'a place that is not listed',
      [MARK, ...LINES.slice(0, 1)],
      'lack of words in the list of the place `tarn`',
    ],
    ['a sentence that is not listed', [MARK, line('merrow', 'Merrow'), ...LINES.slice(1)], LOST],
    [
      'a sentence under another place',
      [MARK, line('merrow', 'Merrow'), line('tarn', `Tarn ${LOST}`)],
      LOST,
    ],
  ])('refuses %s', (_, all, message) => {
    expect(messagesOf(all).join('\n')).toContain(message);
  });

  it('refuses that what is told of several places is left out', () => {
    expect(messagesOf([MARK, ...LINES], 'Boats sank.').join('\n')).toContain(BOTH);
  });

  it('refuses marks on a page without the map', () => {
    expect(messagesOf([MARK], '', 'toll/index.html').join('\n')).toContain('no mark');
  });

  it('holds the map alone to its list, and its drawing as a file to its marks', () => {
    const alone = { charts: ['places'] };
    expect(messagesOf([MARK, ...LINES], BOTH, 'embed/places/index.html', alone)).toEqual([]);
    expect(messagesOf([MARK], BOTH, 'embed/places/index.html', alone)).not.toEqual([]);
    const drawn = { ...alone, picture: true };
    const file = 'charts/places.svg';
    expect(messagesOf([MARK], '', file, drawn)).toEqual([]);
    expect(messagesOf([mark('merrow', '5.05 54.16')], '', file, drawn)).not.toEqual([]);
    expect(messagesOf([], '', file, drawn).join('\n')).toContain('lack of a mark');
  });
});
