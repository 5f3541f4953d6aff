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
        suffered(said, same, equal) ??
        another(said, same, others, equal) ??
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
  equal: Equal,
): { noun: string; own: string; verb: string } | null {
  const [told] = same;
  const noun = told && shared(by, told.to, equal);
  if (!noun || same.length > 1 || !shared(to, told.by, equal) || shared(by, told.by, equal))
    return null;
  return { noun: noun.text, own: told.by[0]?.text ?? '', verb: text };
}

/** Who does a thing in every passage that tells it, and has it done to them by another in the statement. */
function suffered(
  { text, by, to }: Telling,
  same: readonly Telling[],
  equal: Equal,
): { noun: string; own: string; verb: string } | null {
  const [first] = same;
  const noun = first && shared(to, first.by, equal);
  if (!noun || by.length === 0) return null;
  const all = same.every(
    (told) =>
      shared(to, told.by, equal) && !shared(by, told.by, equal) && !shared(to, told.to, equal),
  );
  return all ? { noun: noun.text, own: by[0]?.text ?? '', verb: text } : null;
}

/** A thing told of people and of what they did it to, who in the passages did just another thing to it. */
function another(
  { by, to }: Telling,
  same: readonly Telling[],
  others: readonly Telling[],
  equal: Equal,
): { noun: string; own: string; verb: string } | null {
  if (same.length === 0 || same.some((told) => shared(by, told.by, equal))) return null;
  const other = others.find(
    (told) => !isSaying(told.text) && shared(by, told.by, equal) && shared(to, told.to, isOneWord),
  );
  const doer = other && shared(by, other.by, equal);
  return doer ? { noun: doer.text, own: same[0]?.by[0]?.text ?? 'nobody', verb: other.text } : null;
}

/** `People` are counted with every group, so that the very word is asked for. */
const isOneWord = (a: Word, b: Word): boolean => a.stem === b.stem;

type Equal = (a: Word, b: Word) => boolean;

function shared(some: readonly Word[], others: readonly Word[], equal: Equal): Word | undefined {
  return some.find((one) => others.some((other) => equal(one, other)));
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
  equal: Equal,
): { noun: string; own: string; verb: string } | null {
  const [noun, first] = [said[0], own[0]];
  if (!noun || !first || said.some((one) => own.some((other) => equal(one, other)))) return null;
  const other = others.find(({ nouns }) =>
    nouns.some((one) => said.some(({ stem }) => stem === one.stem)),
  );
  return other ? { noun: noun.text, own: first.text, verb: other.verb } : null;
}
