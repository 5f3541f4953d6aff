import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { wordsOf } from '../word.ts';

/** What stands between two places of one list. */
const LISTED = /^(?:\s*,\s+(?:and\s+)?|\s+and\s+)$/u;

type Role = 'in' | 'from' | 'except';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'except',
    /(?<![\p{L}-])(?:except(?:\s+for|\s+in)?|excluding|apart\s+from|other\s+than|outside(?:\s+of)?|all\s+but|but\s+not(?:\s+in)?)\s+(?:[\p{L}'’-]+\s+){0,8}$/iu,
  ],
  ['from', /(?<![\p{L}-])from\s+(?:the\s+)?(?:[\p{L}'’-]+\s+(?:of|in)\s+)?$/iu],
  [
    'in',
    /(?<![\p{L}-])(?:in|at|across|throughout|inside|within)\s+(?:the\s+)?(?:[\p{L}'’-]+\s+of\s+)?$/iu,
  ],
];

/** One mention of a place, and by what the sentence ties it to the rest. */
interface Setting {
  readonly name: string;
  readonly role: Role | null;
  /** The stem of the word that the place belongs to, as `bank` in `the bank in Merrow`. */
  readonly of: string | null;
  readonly text: string;
  readonly start: number;
}

/** Where: a place from which, or except for which, is not the place in which; and what is in one place is not in another. */
export function settings(context: Context): Finding[] {
  const places = new Set(
    context.corpus.site.spellings.filter(({ kind }) => kind === 'place').map(({ name }) => name),
  );
  const read = (text: string): Setting[] =>
    context.findNames(text).reduce<Setting[]>((all, { keys, start, text: found }) => {
      const name = keys.find((key) => places.has(key));
      if (name === undefined) return all;
      const before = text.slice(0, start);
      // `except for Tarn, where they went on` tells of what is in Tarn too.
      const open = /^,?\s+where(?!\p{L})/u.test(text.slice(start + found.length));
      const role = open ? null : (ROLES.find(([, pattern]) => pattern.test(before))?.[0] ?? null);
      const last = all.at(-1);
      // Of a list, each place has what the first has: `the banks in Merrow, Tarn and Alda`.
      const listed = last && LISTED.test(text.slice(last.start + last.text.length, start));
      const tie = listed
        ? { role: open ? null : last.role, of: last.of }
        : { role, of: belongsTo(before) };
      return [...all, { name, ...tie, text: found, start }];
    }, []);
  return context.statements.flatMap((statement) => {
    const told = evidenceFor(context, statement).flatMap(({ text }) => read(text));
    if (told.length === 0) return [];
    return read(ownVoice(statement.text)).flatMap((said): Finding[] => {
      const wrong = judge(said, told);
      return wrong === null
        ? []
        : [{ ...placeOf(statement, said.start), ...wrong, found: said.text }];
    });
  });
}

function judge(
  said: Setting,
  told: readonly Setting[],
): Pick<Finding, 'rule' | 'message' | 'remedy'> | null {
  const same = told.filter(({ name }) => name === said.name);
  const roles = [...new Set(same.map(({ role }) => role))];
  if (
    said.role !== null &&
    same.length > 0 &&
    !roles.includes(said.role) &&
    !roles.includes(null)
  ) {
    return {
      rule: 'event/place-role',
      message: `Unexpected \`${said.role} ${said.text}\`, expected \`${roles.join('` or `')} ${said.text}\`, as the passage has it`,
      remedy: 'Keep the word that ties the place to the rest.',
    };
  }
  const belonging = told.filter(({ of }) => of !== null && of === said.of);
  if (belonging.length > 0 && !belonging.some(({ name }) => name === said.name)) {
    return {
      rule: 'event/place',
      message: `Unexpected \`${said.text}\`, expected \`${belonging[0]?.text}\`: that is where the passage puts it`,
      remedy: 'Name the place that the passage ties to it, or quote the passage that says this.',
    };
  }
  return null;
}

/** The word before `in`, `of` or `at` and a place. */
function belongsTo(before: string): string | null {
  const match = /([\p{L}-]+)\s+(?:in|at|of|near)\s+(?:the\s+)?(?:[\p{L}'’-]+\s+of\s+)?$/iu.exec(
    before,
  );
  // A province of a country and the province of its name are no two places of one thing.
  if (match?.[1] === undefined || AREA.test(match[1])) return null;
  return wordsOf(match[1])[0]?.stem ?? null;
}

const AREA =
  /^(?:provinces?|countr(?:y|ies)|regions?|districts?|cit(?:y|ies)|towns?|villages?|capital|parts?|areas?|rest|outskirts|centre|north|south|east|west|all|most|some|one)$/iu;
