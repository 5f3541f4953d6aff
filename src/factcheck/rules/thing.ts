import { isSaying } from '../attribution.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { isSame, type Telling } from '../telling.ts';
import { wordsOf, type Word } from '../word.ts';

/** What was done to what: a thing is not told of one verb that the passage tells of another. */
export function things(context: Context): Finding[] {
  const equal = equality(context);
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const told = evidence.flatMap(({ text }) => context.tellings(text));
    return context.tellings(ownVoice(statement.text)).flatMap((said): Finding[] => {
      if (isSaying(said.text) && said.to.length === 0) return [];
      const same = told.filter((one) => isSame(one, said));
      const others = told.filter((deed) => !same.includes(deed));
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

/** Whether two nouns may name the same: by their stems, as words for people of one side, or as names of one speaker. */
export function equality({ corpus: { site, speakers } }: Context): (a: Word, b: Word) => boolean {
  const sides = new Map<string, Set<string>>();
  const name = (term: string, key: string) => {
    const stem = wordsOf(term).at(-1)?.stem ?? '';
    sides.set(stem, (sides.get(stem) ?? new Set()).add(key));
  };
  for (const { id, side, terms } of site.groups) for (const term of terms) name(term, side ?? id);
  for (const { slug, aliases } of speakers) for (const alias of aliases) name(alias, slug);
  return (a, b) => {
    if (a.stem === b.stem) return true;
    const [one, other] = [sides.get(a.stem), sides.get(b.stem)];
    return one !== undefined && other !== undefined && [...one].some((side) => other.has(side));
  };
}
