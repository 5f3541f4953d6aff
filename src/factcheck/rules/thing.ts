import { isSaying } from '../attribution.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { equality, opposing, type SideOf } from '../side.ts';
import { isSame, type Telling } from '../telling.ts';
import { stem, type Word } from '../word.ts';

/** What was done to what: a thing is not told of one verb that the passage tells of another. */
export function things(context: Context): Finding[] {
  const equal = equality(context);
  const sides = opposing(context);
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const told = evidence.flatMap(({ text }) => context.tellings(text));
    return context.tellings(ownVoice(statement.text)).flatMap((said): Finding[] => {
      if (isSaying(said.text) && said.to.length === 0) return [];
      const same = told.filter((one) => isSame(one, said));
      const others = told.filter((deed) => !same.includes(deed));
      // Who killed whom is judged with the roles, where a passage may have it by a noun.
      const opposed =
        isPlain(said) &&
        (otherSide(
          said.by,
          same.flatMap(({ by }) => by),
          sides,
        ) ??
          otherSide(
            said.to,
            same.flatMap(({ to }) => to),
            sides,
          ));
      if (opposed) {
        return [
          {
            ...placeOf(statement, opposed.said.start),
            rule: 'event/party',
            message: `Unexpected \`${opposed.said.text}\` with \`${said.text}\`, expected \`${opposed.told.text}\`, as the passage has it`,
            remedy: 'Say who did it and to whom as the passage does.',
            found: opposed.said.text,
            expected: opposed.told.text,
          },
        ];
      }
      const wrong =
        turned(said, same, equal) ??
        exchanged(
          said.to,
          same.flatMap(({ to }) => to),
          others.map(({ text, to }) => ({ verb: text, nouns: to })),
          equal,
        ) ??
        exchanged(
          said.by,
          same.flatMap(({ by }) => by),
          others.map(({ text, by }) => ({ verb: text, nouns: by })),
          equal,
        );
      if (!wrong) return [];
      const verb = said.text;
      return [
        {
          ...placeOf(statement, said.start),
          rule: 'event/thing',
          message: `Unexpected \`${verb}\` with \`${wrong.noun}\`, expected with \`${wrong.own}\`; with \`${wrong.noun}\` the passage has \`${wrong.verb}\``,
          remedy: 'Keep together what the passage puts together.',
          found: verb,
          expected: wrong.verb,
        },
      ];
    });
  });
}

/** Who does a thing in a statement and suffers it in the passage, and the other way round. */
function turned(
  { text, by, to }: Telling,
  same: readonly Telling[],
  equal: (a: Word, b: Word) => boolean,
): { noun: string; own: string; verb: string } | null {
  const share = (some: readonly Word[], others: readonly Word[]) =>
    some.find((one) => others.some((other) => equal(one, other)));
  const [told] = same;
  const noun = told && share(by, told.to);
  if (!noun || same.length > 1 || !share(to, told.by) || share(by, told.by)) return null;
  return { noun: noun.text, own: told.by[0]?.text ?? '', verb: text };
}

/** Whether a telling is of a verb that is no event of the lexicon. */
function isPlain({ text, keys }: Telling): boolean {
  return keys.length === 1 && keys[0] === stem(text);
}

/** A word for people on a side, tied to a verb to which the passage ties only words for people on other sides. */
function otherSide(
  said: readonly Word[],
  told: readonly Word[],
  sides: SideOf,
): { said: Word; told: Word } | null {
  const [one, other] = [said, told].map((words) =>
    words.flatMap((word) => {
      const side = sides(word);
      return side ? [{ word, side }] : [];
    }),
  );
  const [first, own] = [one?.[0], other?.[0]];
  if (!one || !other || !first || !own) return null;
  const shared = one.some(({ side }) =>
    other.some((each) => [...side].some((key) => each.side.has(key))),
  );
  return shared ? null : { said: first.word, told: own.word };
}

/** What a statement ties to a verb, where the passage ties it to another verb alone and other things to this one. */
function exchanged(
  said: readonly Word[],
  own: readonly Word[],
  others: readonly { readonly verb: string; readonly nouns: readonly Word[] }[],
  equal: (a: Word, b: Word) => boolean,
): { noun: string; own: string; verb: string } | null {
  const [noun, first] = [said[0], own[0]];
  if (!noun || !first || said.some((one) => own.some((other) => equal(one, other)))) return null;
  const other = others.find(({ nouns }) =>
    nouns.some((one) => said.some(({ stem }) => stem === one.stem)),
  );
  return other ? { noun: noun.text, own: first.text, verb: other.verb } : null;
}
