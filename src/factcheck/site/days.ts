import type { Stated } from '../corpus.ts';
import { dayParts, MONTHS } from '../calendar.ts';
import type { Day } from '../calendar.ts';

interface Style {
  readonly letters: number | undefined;
  readonly year: boolean;
}

const STYLES: readonly Style[] = [
  { letters: undefined, year: true },
  { letters: undefined, year: false },
  { letters: 3, year: true },
  { letters: 3, year: false },
];

/** Every way in which a day may be written out; what is no day gives nothing. */
export function dayForms(day: Day): string[] {
  const parts = dayParts(day);
  if (!parts) return [];
  return STYLES.map(({ letters, year }) =>
    [parts.day, month(parts.month, letters), ...(year ? [parts.year] : [])].join(' '),
  );
}

/** Every way in which the days from one to another may be written out, what both share said once. */
export function spanForms(from: Day, to: Day): string[] {
  if (from === to) return dayForms(from);
  const [a, b] = [dayParts(from), dayParts(to)];
  if (!a || !b) return [];
  return STYLES.flatMap(({ letters, year }) => {
    const end = [b.day, month(b.month, letters), ...(year ? [b.year] : [])];
    const starts = [
      ...(a.year === b.year && a.month === b.month ? [[a.day]] : []),
      ...(a.year === b.year ? [[a.day, month(a.month, letters)]] : []),
      ...(year ? [[a.day, month(a.month, letters), a.year]] : []),
    ];
    return starts.flatMap((start) => [
      [...start, '–', ...end].join(' '),
      [...start, 'to', ...end].join(' '),
    ]);
  });
}

function month(number: number, letters: number | undefined): string {
  return (MONTHS[number - 1] ?? '').slice(0, letters);
}

/** What a document states of itself, as it may be written out where it is a day. */
export function statedTexts({ value }: Stated): string[] {
  return [value, ...dayForms(value)];
}
