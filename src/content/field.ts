import * as z from 'zod';
import { isDay } from '../factcheck/calendar.ts';
import { NOT_STATED } from '../factcheck/corpus.ts';
import { hidden } from '../factcheck/hidden.ts';
import { isSlug } from './slug.ts';

// Messages are what is expected, and after an arrow the remedy: `schema.ts` makes sentences of them.

/** The longest text, in characters. */
const LONGEST = 2000;

/** Text that is not empty, without control characters but line breaks. */
export const text = z
  .string('text')
  .refine((s) => s.trim() !== '', 'text that is not empty')
  .refine((s) => s.length <= LONGEST, `text of at most ${LONGEST} characters → Shorten it.`)
  .refine((s) => hidden(s) === null, 'text that readers see as it is → Type the word anew.')
  .refine((s) => s.isWellFormed() && !/[^\P{Cc}\n]/u.test(s), 'text without control characters')
  .transform((s) => s.trim());

/** Text on one line; line breaks of the file count as spaces. */
export const line = text.transform((s) => s.replace(/\s*\n\s*/gu, ' '));

/** A word that is an address or part of one. */
export const id = z
  .string('small letters, digits and hyphens')
  .refine(isSlug, 'small letters, digits and single hyphens');

/** A day that is in the calendar. */
export const day = z
  .string('a day such as `2031-04-09`')
  .refine(isDay, 'a day of the calendar such as `2031-04-09`');

/** The words `not stated`. */
export const notStated = z.literal(NOT_STATED, `\`${NOT_STATED}\``);

/** A whole number, 0 or more. */
export const count = z.int('a whole number').min(0, 'a number that is not below 0');

/** True or false; false where nothing is said. */
export const flag = z.boolean('`true` or `false`').default(false);

/** One of some words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, `one of ${words.map((word) => `\`${word}\``).join(', ')}`);
}

/** A mapping with these keys and no others. */
export function mapping<T extends z.ZodRawShape>(shape: T) {
  const keys = Object.keys(shape).map((key) => `\`${key}\``);
  return z.strictObject(shape, `a mapping of ${keys.join(', ')}`);
}

/** A list of such values, each once. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item, 'a list');
}

/** A list of words, each once; none where nothing is said. */
export const words = list(line)
  .default([])
  .superRefine((all, context) => {
    all.forEach((word, i) => {
      if (all.indexOf(word) === i) return;
      context.addIssue({ code: 'custom', path: [i], message: 'each word once → Remove it.', input: word });
    });
  });

/** Days from one to another, which may be the same. */
export const span = { from: day, to: day };

/** Whether a span ends on or after the day on which it begins. */
export function isForward(value: { readonly from: string; readonly to: string }): boolean {
  return value.from <= value.to;
}

/** What `isForward` expects, with the end as the place of the error. */
export const FORWARD = { path: ['to'], message: 'a day that is not before `from` → Swap the two, or correct one.' };
