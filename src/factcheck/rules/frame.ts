import type { Mention } from '../alias.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isSmall, wordsOf } from '../word.ts';

/** A name and the word of sense that it hangs on, as `retake` in `to retake the town of Tarn`. */
interface Framed {
  readonly name: Mention;
  readonly on: string;
}

/** Nouns that only say of what sort a name is. */
const SORT: ReadonlySet<string> = new Set('town city district village port'.split(' '));

/**
 * A place hangs on the word on which the passages have it: not where they hang another on that word
 * alone, and have this one only in another form, as in `Tarnish`.
 */
export function frames(context: Context): Finding[] {
  const kinds = new Map(context.corpus.site.spellings.map(({ name, kind }) => [name, kind]));
  const kindOf = ({ keys }: Mention) => kinds.get(keys[0] ?? '');
  const places = (text: string) =>
    framed(context, text).filter(({ name }) => kindOf(name) === 'place');
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    const own = fold(ownVoice(statement.text));
    const said = evidence.length > 0 ? places(own) : [];
    if (said.length === 0) return [];
    const passages = evidence.map(({ text }) => fold(text)).join(' … ');
    const told = evidence.flatMap(({ text, source }) => [
      ...places(fold(text)),
      ...places(fold(source.short)),
    ]);
    return said.flatMap(({ name, on }): Finding[] => {
      const same = told.filter((one) => one.on === on);
      const [first] = same;
      if (
        !first ||
        stands(passages, name.text) ||
        same.some((one) => one.name.keys.some((key) => name.keys.includes(key)))
      )
        return [];
      return [
        {
          ...placeOf(statement, name.start),
          rule: 'name/place',
          message: `Unexpected \`${name.text}\` after \`${on}\`, expected \`${first.name.text}\`, as the passage has it`,
          remedy: 'Keep together what the passage puts together.',
          found: name.text,
          expected: first.name.text,
        },
      ];
    });
  });
}

function framed(context: Context, text: string): Framed[] {
  const words = wordsOf(text);
  const names = context.findNames(text);
  return names.flatMap((name): Framed[] => {
    const on = words.findLast(
      (word) => word.end <= name.start && !isSmall(word) && !SORT.has(word.text),
    );
    if (!on || /[,;:.()]/u.test(text.slice(on.end, name.start))) return [];
    if (names.some((other) => other.start <= on.start && on.end <= other.end)) return [];
    return [{ name, on: on.stem }];
  });
}

function stands(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + name.length));
}
