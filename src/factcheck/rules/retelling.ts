import type { Context } from '../context.ts';
import { evidenceFor } from '../context.ts';
import type { Finding } from '../finding.ts';
import { fragments, type Fragment } from '../fragment.ts';
import { originalStatements } from '../original.ts';
import { ownVoice } from '../quotation.ts';
import { equality, membersOf } from '../side.ts';
import { isSame, type Telling } from '../telling.ts';
import type { Word } from '../word.ts';

/** A heading, a title or a summary has a thing done by those, and to those, of whom its statements tell it. */
export function retellings(context: Context): Finding[] {
  const equal = equality(context);
  const isMember = membersOf(context);
  return fragments(context.corpus)
    .filter(({ page }) => page !== undefined)
    .flatMap((fragment) => {
      const told = originalStatements(context, fragment).flatMap((statement) =>
        [
          ownVoice(statement.text),
          ...evidenceFor(context, statement).map(({ text }) => text),
        ].flatMap(context.tellings),
      );
      return context.tellings(ownVoice(fragment.text)).flatMap((said): Finding[] => {
        const same = told.filter((one) => isSame(one, said));
        const other = (['by', 'to'] as const)
          .map((role) =>
            stranger(
              said[role],
              same.flatMap((one: Telling) => one[role]),
              equal,
              isMember,
            ),
          )
          .find((one) => one !== undefined);
        return other ? [findingOf(fragment, said, other)] : [];
      });
    });
}

interface Stranger {
  readonly said: Word;
  readonly told: Word;
}

/** Members of a group in a place of a telling where all its originals have others. */
function stranger(
  said: readonly Word[],
  told: readonly Word[],
  equal: (a: Word, b: Word) => boolean,
  isMember: (word: Word) => boolean,
): Stranger | undefined {
  const people = said.filter(isMember);
  const [own] = people;
  const [first] = told.filter(isMember);
  if (!own || !first) return undefined;
  return people.some((one) => told.some((other) => equal(one, other)))
    ? undefined
    : { said: own, told: first };
}

function findingOf(fragment: Fragment, { text }: Telling, { said, told }: Stranger): Finding {
  const found = fragment.text.slice(said.start, said.end);
  return {
    ...fragment.at(said.start),
    rule: `event/${fragment.what}-party`,
    message: `Unexpected \`${found}\` with \`${text}\` in a ${fragment.what}, expected \`${told.text}\`, as the statements have it`,
    remedy: 'Say who did it and to whom as the statements do.',
    found,
    expected: told.text,
  };
}
