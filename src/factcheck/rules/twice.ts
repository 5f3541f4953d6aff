import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import { groupsOf } from '../group.ts';
import { happenings } from '../happening.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';

/** What a list has once it has not twice: `sailors and sailors` stands where another word has to. */
export function doubles(context: Context): Finding[] {
  const { site } = context.corpus;
  const [happen, find] = [happenings(site.events), groupsOf(site)];
  const twice = (text: string, at: (offset: number) => Place): Finding[] => {
    const own = ownVoice(text);
    const words = [happen(own), find(own)];
    return words.flatMap((some) =>
      some.flatMap((word, i): Finding[] => {
        const before = some[i - 1];
        if (before?.text.toLowerCase() !== word.text.toLowerCase()) return [];
        if (!/^\s*(?:,\s*)?(?:and|or)?\s*$/u.test(own.slice(before.end, word.start))) return [];
        return [
          {
            ...at(word.start),
            rule: 'event/twice',
            message: `Unexpected \`${word.text}\` twice in one list, expected each word once`,
            remedy: 'Write the word that belongs there, as the passage has it.',
            found: word.text,
          },
        ];
      }),
    );
  };
  return [
    ...context.statements.flatMap((one) => twice(one.text, (offset) => placeOf(one, offset))),
    ...fragments(context.corpus).flatMap(({ text, at }) => twice(text, at)),
  ];
}
