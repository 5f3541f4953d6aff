import { isDay } from '../../factcheck/calendar.ts';
import { isSlug } from '../../content/slug.ts';
import type { Question } from '../ask.ts';

/** Asks for an address that nothing has yet. */
export function newSlug(key: string, taken: ReadonlySet<string>): Question {
  return {
    key,
    wants: 'a new name in small letters, digits and single hyphens, an address for ever',
    fits: (answer) => isSlug(answer) && !taken.has(answer),
  };
}

/** Asks for one of some words. */
export function oneOf(key: string, options: readonly string[], what: string): Question {
  const list = options.map((option) => `\`${option}\``).join(', ');
  return { key, wants: `${what}, one of ${list}`, fits: (answer) => options.includes(answer) };
}

/** Asks for a day, or one other word. */
export function aDay(key: string, what: string, other?: string): Question {
  const wants = `${what}, such as \`2031-04-09\`${other === undefined ? '' : `, or \`${other}\``}`;
  return { key, wants, fits: (answer) => isDay(answer) || answer === other };
}
