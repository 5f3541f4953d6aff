/** What is counted, compared by word forms alone. */
import { once } from '../memo.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ people: 'person', persons: 'person', men: 'man', women: 'woman', children: 'child' },
  ...{ lives: 'life', wives: 'wife', knives: 'knife', buses: 'bus', feet: 'foot', teeth: 'tooth' },
  ...{ personnel: 'personnel', police: 'police', staff: 'staff', cattle: 'cattle', sheep: 'sheep' },
  ...{ crew: 'crew', aircraft: 'aircraft', infantry: 'infantry', faithful: 'faithful' },
  ...{ species: 'species', series: 'series', folk: 'folk', militia: 'militia' },
};

/** Whether a noun's plural is not made by an `s`. */
export function isIrregular(noun: string): boolean {
  return Object.hasOwn(IRREGULAR, noun);
}

/** The singular of a noun in lower case, by form: `officers` is `officer`, `people` is `person`. */
export function singular(noun: string): string {
  const own = isIrregular(noun) ? IRREGULAR[noun] : undefined;
  if (own !== undefined) return own;
  if (/(?:men|women)$/u.test(noun)) return noun.replace(/men$/u, 'man');
  if (/[^aeiou]ies$/u.test(noun)) return noun.replace(/ies$/u, 'y');
  if (/(?:x|ch|sh|ss|zz)es$/u.test(noun)) return noun.replace(/es$/u, '');
  return /[^sui]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** The noun of a thing that is counted: its last word, or the whole of `member of the crew`. */
export function headOf(thing: string): string {
  return thing.includes(' of ') ? thing : thing.slice(thing.lastIndexOf(' ') + 1);
}

/**
 * Whether two things counted are the same, from groups of words that mean the same people or things.
 * The longest word of a group that ends a thing decides; `person` in the claim stands for any member
 * of a group; things in no group are the same where their nouns are.
 */
export function unitGroups(
  groups: readonly (readonly string[])[],
): (claim: string, evidence: string) => boolean {
  const terms = groups
    .flatMap((group, id) => group.map((term) => ({ id, term: stem(term) })))
    .toSorted((a, b) => b.term.length - a.term.length);
  const groupOf = once((thing): number | null => {
    const padded = ` ${stem(thing)}`;
    return terms.find(({ term }) => padded.endsWith(` ${term}`))?.id ?? null;
  });
  return (claim, evidence) => {
    const [a, b] = [groupOf(claim), groupOf(evidence)];
    if (a !== null && b !== null) return a === b;
    if (b !== null && headOf(claim) === 'person') return true;
    return headOf(claim) === headOf(evidence);
  };
}

function stem(term: string): string {
  const words = term
    .toLowerCase()
    .replace(/ (?:the|an?) /gu, ' ')
    .split(/\s+/u);
  const isHead = (i: number): boolean => i === words.length - 1 || words[i + 1] === 'of';
  return words.map((word, i) => (isHead(i) ? singular(word) : word)).join(' ');
}
