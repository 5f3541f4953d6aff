import { NOT_STATED, type Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { keyOf, recordsOf, type Value } from './record.ts';

/** A file of the built site that holds a table for other programs. */
export interface DataFile {
  /** Relative to the site, with forward slashes. */
  readonly file: string;
  /** Which table it holds, such as `tolls`. */
  readonly table: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** Each record of a data file holds what the content has, in every field; none is missing and none is added. */
export function dataFindings(corpus: Corpus, { file, table, records }: DataFile): Finding[] {
  const all = recordsOf(corpus, table);
  if (!all) return [finding(file, 'table', `table \`${table}\``, 'one whose records are known')];
  const open = new Map([...all].map(([key, fields]) => [plain(key), fields]));
  const found = records.flatMap((record) => {
    const key = keyOf(table, record);
    const fields = open.get(plain(key));
    if (!fields) return [finding(file, 'record', `record \`${short(key)}\``, 'one of the content')];
    const names = new Set([...Object.keys(fields), ...Object.keys(record)]);
    return [...names].flatMap((name) => {
      const [value, own] = [record[name], fields[name]];
      if (own === undefined && name === 'path') return [];
      return own !== undefined && value !== undefined && isSame(name, value, own)
        ? []
        : [
            finding(
              file,
              'field',
              `\`${short(String(value))}\` as \`${name}\` of \`${short(key)}\``,
              own === undefined ? 'no such field' : `\`${short(String(own))}\``,
            ),
          ];
    });
  });
  const there = new Set(records.map((record) => plain(keyOf(table, record))));
  const lost = [...open.keys()].filter((key) => !there.has(key));
  return [
    ...found,
    ...lost.map((key) => finding(file, 'record', 'lack of a record', `\`${short(key)}\``)),
  ];
}

/** Fields in which a point or a sign is no typography. */
const EXACT: ReadonlySet<string> = new Set(['passage', 'latitude', 'longitude']);

/** Whether a field holds a value: passages and degrees to the character, our own words whatever their typography. */
export function isSame(name: string, found: unknown, due: Value): boolean {
  const text = textOf(found);
  const own = textOf(due);
  return EXACT.has(name) ? text === own : plain(text) === plain(own);
}

/** As text; nothing and `not stated` are the same, and the apostrophe that disarms a formula is none. */
function textOf(value: unknown): string {
  const text =
    value === null || value === NOT_STATED ? '' : `${value as string | number | boolean}`;
  return text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function finding(file: string, rule: string, found: string, due: string): Finding {
  return {
    ...{ file, line: 1, column: 1 },
    rule: `site/data-${rule}`,
    message: `Unexpected ${found}, expected ${due}.`,
    remedy: 'Write data files from the content alone, by `src/content/view/data/`.',
  };
}
