import * as z from 'zod';
import { NOT_STATED } from '../factcheck/corpus.ts';
import type { Stated } from '../factcheck/corpus.ts';
import { figures } from '../factcheck/figure.ts';
import { dayOf, isDay } from '../factcheck/calendar.ts';
import { fold } from '../factcheck/typography.ts';
import { locatePassage } from '../factcheck/passage.ts';
import type { Place } from '../factcheck/place.ts';
import type { Seed } from '../factcheck/seed.ts';
import { line, mapping, notStated } from './field.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';

/** A value, and the words of the document that state it. */
export function quoted<T extends z.ZodType<string>>(value: T) {
  return mapping({ value, passage: line });
}

/** What a document may or may not state of itself. */
export function stated<T extends z.ZodType<string>>(value: T) {
  const expected = `\`${NOT_STATED}\`, or a mapping of \`value\` and \`passage\``;
  const advice = `Write \`{ value: …, passage: "the words of the document that say so" }\`, or \`${NOT_STATED}\`.`;
  return z.union([notStated, quoted(value)], `${expected} → ${advice}`);
}

/** A stated fact as a schema has it. */
export type StatedInput = typeof NOT_STATED | { readonly value: string; readonly passage: string };

/** The record of a stated fact; a finding where its passage does not stand in a line that may be quoted. */
export function statedFact(
  input: StatedInput,
  seed: Seed,
  place: Place,
  passagePlace: Place,
  report: Report,
): Stated {
  if (typeof input === 'string') return { value: NOT_STATED, place };
  if (!stands(seed, input.passage)) {
    report({
      ...passagePlace,
      rule: 'sources/not-in-seed',
      message: `Unexpected passage ${shown(input.passage)}, expected words of \`${seed.file}\` outside its furniture.`,
      remedy: `Copy the words from the seed to the character, or write \`${NOT_STATED}\`.`,
    });
  } else if (!follows(input.value, input.passage)) {
    report({
      ...place,
      rule: 'sources/value-not-in-passage',
      message: `Unexpected value ${shown(input.value)}, expected what its passage says: ${shown(input.passage)}.`,
      remedy: 'Write the value in the words of the passage, or correct the passage.',
    });
  }
  return { ...input, place };
}

/** True where a passage says a value: the day that it names, or its words one after the other, articles aside. */
function follows(value: string, passage: string): boolean {
  if (isDay(value)) {
    return figures(passage).some(
      (figure) =>
        figure.kind === 'date' &&
        figure.year !== null &&
        figure.month !== null &&
        figure.day !== null &&
        dayOf(figure.year, figure.month, figure.day) === value,
    );
  }
  const [said, words] = [plain(passage), plain(value)];
  return words.trim() !== '' && said.includes(words);
}

/** The words of a text in small letters between single spaces, without articles and typography. */
function plain(text: string): string {
  const words = fold(text).toLowerCase().match(/[\p{L}\p{N}]+(?:[-':.][\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${words.filter((word) => !/^(?:an?|the)$/u.test(word)).join(' ')} `;
}

/** True where a passage stands in a seed, once or more, and at least once in a line that may be quoted. */
function stands(seed: Seed, passage: string): boolean {
  const location = locatePassage(seed, [passage]);
  if (location.kind === 'absent' || location.kind === 'scattered') return false;
  const places =
    location.kind === 'found' ? [location.spans, ...location.elsewhere] : location.places;
  return places.some((spans) =>
    spans.every(({ start, end }) =>
      seed.lines.every(
        (l) => l.kind !== 'furniture' || l.end <= start || l.start >= end,
      ),
    ),
  );
}
