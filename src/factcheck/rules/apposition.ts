import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';

/** `The mayor, the coast watch, said` makes one of two speakers; a list of them has `and`. */
export function appositions(context: Context): Finding[] {
  const joined = (text: string, at: (offset: number) => Place): Finding[] => {
    const own = ownVoice(text);
    const people = context.findSpeakers(own);
    return people.flatMap((other, i): Finding[] => {
      const one = people[i - 1];
      if (!one || one.keys.some((key) => other.keys.includes(key))) return [];
      const between = own.slice(one.end, other.start);
      const list = /(?<!\p{L})(?:and|or|both|neither)(?!\p{L})/u;
      const after = own.slice(other.end);
      const named =
        (/^,\s(?:the\s|an?\s)?$/u.test(between) && /^(?:,|\.$|$)/u.test(after)) ||
        (/^\s\($/u.test(between) && after.startsWith(')'));
      if (!named || list.test(after.slice(0, 40))) return [];
      return [
        {
          ...at(other.start),
          rule: 'speaker/apposition',
          message: `Unexpected \`${other.text}\` beside \`${one.text}\` as the same speaker, expected another name of \`${one.keys[0]}\``,
          remedy: 'Name one speaker, or join the two by `and`.',
          found: other.text,
        },
      ];
    });
  };
  return [
    ...context.statements
      .filter((one) => evidenceFor(context, one).length > 0)
      .flatMap((one) => joined(one.text, (offset) => placeOf(one, offset))),
    ...fragments(context.corpus).flatMap(({ text, at }) => joined(text, at)),
  ];
}
