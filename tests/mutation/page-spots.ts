import type { Page } from '../../src/factcheck/page.ts';
import type { Region } from './edit.ts';
import type { Base, Spot } from './spot.ts';

/** Every stretch of a page that tells, repeats or supports something. */
export function pageSpots(base: Base, kind: Page['kind']): Spot[] {
  const body = base.raw.indexOf('\n---', 3) + 4;
  const spots = lines(base.raw).flatMap((line) =>
    line.start < body ? inHead(base, line) : inBody(base, line, kind),
  );
  if (base.stage === null) return spots;
  return spots.filter(({ place }) => place === base.stage);
}

/** A page whose paragraphs stand in block quotes, or in cells of tables. */
export function staged(base: Base, stage: NonNullable<Base['stage']>): Base {
  const body = base.raw.indexOf('\n---', 3) + 4;
  const set = base.raw
    .slice(body)
    .replace(/^(?=["\p{L}\p{N}]).+$/gmu, (paragraph) =>
      stage === 'block quote' ? `> ${paragraph}` : `| Told |\n| --- |\n| ${paragraph} |`,
    );
  return { ...base, raw: base.raw.slice(0, body) + set, stage };
}

function inHead(base: Base, { start, text }: Region): Spot[] {
  const [key = '', name = ''] = /^(title|summary): (?=.)/u.exec(text) ?? [];
  if (!key) return [];
  return [
    {
      base,
      start: start + key.length,
      text: text.slice(key.length),
      place: name,
      role: 'repeated',
    },
  ];
}

function inBody(base: Base, line: Region, kind: Page['kind']): Spot[] {
  const { start, text } = line;
  if (/^#+ /u.test(text)) {
    const [mark = ''] = /^#+ /u.exec(text) ?? [];
    const words = text.slice(mark.length).replace(/ \[#[\w-]+\]\s*$/u, '');
    return [{ base, start: start + mark.length, text: words, place: 'heading', role: 'repeated' }];
  }
  if (/^\[\^[\w-]+\]: /u.test(text)) return [{ base, ...line, place: 'note', role: 'note' }];
  const [mark = '', sign] = /^(?:([-*>|]|\d+[.)]) )?(?=["“\p{L}\p{N}])/u.exec(text) ?? [];
  if (mark === '' && !/^["“\p{L}\p{N}]/u.test(text)) return [];
  const told = {
    base,
    start: start + mark.length,
    text: text.slice(mark.length),
    role: 'told',
  } as const;
  const place = sign === undefined ? 'paragraph' : (SIGNS[sign] ?? 'list item');
  if (place === 'table cell')
    return told.text.includes('[^')
      ? [{ ...told, text: told.text.replace(/ \|$/u, ''), place }]
      : [];
  return [{ ...told, place: kind === 'chapter' ? place : `${kind} ${place}` }];
}

const SIGNS: Readonly<Record<string, string>> = { '>': 'block quote', '|': 'table cell' };

function lines(raw: string): Region[] {
  return [...raw.matchAll(/[^\n]+/gu)].map(({ index, 0: text }) => ({ start: index, text }));
}
