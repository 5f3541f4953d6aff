import { finder, type Mention } from './alias.ts';
import type { Site, Speaker } from './corpus.ts';
import type { Happening } from './happening.ts';
import { fold } from './typography.ts';

/** People in a text, and the one side that they are on; people on no side are a side of their own. */
export interface Party extends Pick<Mention, 'start' | 'end' | 'text'> {
  readonly side: string;
  /** A word for members of a group, not the name of someone who speaks. */
  readonly group: boolean;
  /** The group has a side in `site.yaml`. */
  readonly sided: boolean;
  /** Only says whose a thing is, as in `police stations`. */
  readonly owner: boolean;
}

/** Who did a thing and to whom it was done, where the grammar tells. */
export interface Roles {
  readonly doer: Party | null;
  readonly sufferer: Party | null;
}

/** After these, a word for people only says whose a thing is: `police stations`. */
const THING =
  /^['’]?\s+(?:stations?|posts?|outposts?|vehicles?|vans?|cars?|checkpoints?|checkposts?|camps?|bases?|facilit\p{L}+|headquarters|installations?|lines|training|academ\p{L}+|operations?|raids?|helicopters?|equipment|weapons?|movements?|targets?|leadership|attacks?|assaults?|violence|deaths?|toll)(?!\p{L})/iu;

/** A group with one of these words may hold people of any side. */
const ANYONE: ReadonlySet<string> = new Set(
  'people men women children dead deaths lives'.split(' '),
);

/** A reader of the parties in a text: groups with a side, and speakers. */
export function parties(site: Site, speakers: readonly Speaker[]): (text: string) => Party[] {
  const terms = new Set(
    site.groups.flatMap((group) => group.terms.map((term) => fold(term).toLowerCase())),
  );
  const find = finder([
    ...site.groups.flatMap(({ id, side, terms }) =>
      side === undefined && terms.some((term) => ANYONE.has(term))
        ? []
        : terms.map((term) => [term, side ?? id] as const),
    ),
    ...speakers.flatMap(({ side, name, aliases }) =>
      [name, ...aliases].map((alias) => [alias, side] as const),
    ),
  ]);
  const sides = new Set(site.sides.map(({ id }) => id));
  return (text) =>
    find(text).flatMap(({ keys: [side, ...rest], start, end, text: words }) => {
      if (side === undefined || rest.length > 0) return [];
      const group = terms.has(fold(words).toLowerCase());
      const owner = THING.test(text.slice(end));
      return [{ side, start, end, text: words, group, sided: sides.has(side), owner }];
    });
}

const BORDER =
  /[.;:()—–]\s|\s\(|,\s|\s(?:that|which|but|although|though|while|whereas|after|before|when|because)\s/giu;
const PASSIVE =
  /(?<!\p{L})(?:was|were|been|be|being|is|are|got)\s+(?:\p{L}+ly\s+|also\s+|not\s+|already\s+)*$/iu;
const IN_PHRASE =
  /(?<!\p{L})(?:by|of|from|against|in|to|on|at|for)\s+(?:(?:the|a|an|its|their|his|her|some|local|about|at\s+least|more\s+than|\p{N}+|\p{Lu}\p{L}+)\s+)*$/u;
/** `18 of its fighters` counts fighters, and is no phrase of its own. */
const COUNTED =
  /(?<![\p{L}])(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|none|any|all|dozens?|hundreds|number|total|members?)\s+of\s+(?:\S+\s+){0,3}$/iu;
/** What may follow a verb that has no object. */
const NO_OBJECT =
  /^\s*(?:$|[.,;:)—–"”]|(?:in|on|by|during|at(?!\s+(?:least|most))|after|to|of|out|up|back|before|over(?!\s+\p{N})|across|from|for|and|or|while|with|since|alone|as|when|under|near|there|here|so|until|within|amid|around|along|throughout|that|who)(?!\p{L}))/iu;

/** Who did what a word of happening says, and to whom. Nouns give nothing, save `of` after them. */
export function rolesOf(
  text: string,
  { start, end, text: word }: Happening,
  people: readonly Party[],
): Roles {
  const none: Roles = { doer: null, sufferer: null };
  const able = people.filter(({ sided, owner }) => sided && !owner);
  const flat = fold(text);
  const from = lastBorder(flat, start);
  const to = nextBorder(flat, end);
  const before = able.filter((party) => party.start >= from && party.end <= start);
  const after = able.filter((party) => party.start >= end && party.end <= to);
  const subjects = before.filter((party) => isSubject(flat.slice(from, party.start)));
  const joined = /(?<!\p{L})and\s+(?:\p{L}+ly\s+|also\s+|then\s+|later\s+)*$/iu.test(
    flat.slice(from, start),
  );
  const first = subjects[0] && opens(flat.slice(from, subjects[0].start)) ? subjects[0] : undefined;
  const subject = (joined ? first : subjects.at(-1)) ?? null;
  const by =
    after.find((party) => /(?<!\p{L})by\s+(?:\S+\s+){0,3}$/u.test(flat.slice(end, party.start))) ??
    null;
  const verb =
    /(?:ed|ing|[^s]s)$|^(?:took|taken|set|shot|held|freed)\b|\s(?:over|on|free|ablaze|prisoner|hostage)$/iu.test(
      word,
    );
  if (/^(?:deaths?|killings?|captures?|arrests?|abductions?)$/iu.test(word)) {
    const of = after.find((party) =>
      /^\s+of\s+(?:\S+\s+){0,5}$/u.test(flat.slice(end, party.start)),
    );
    return { doer: null, sufferer: of ?? null };
  }
  if (!verb) return none;
  if (PASSIVE.test(flat.slice(from, start))) return { doer: by, sufferer: subject };
  const bare = NO_OBJECT.test(flat.slice(end));
  if (bare && word.endsWith('ing')) return { doer: subject, sufferer: null };
  if (bare)
    return {
      doer: by,
      sufferer: subject && isBeside(flat.slice(subject.end, start)) ? subject : null,
    };
  return {
    doer: subject,
    sufferer:
      after.find((party) => party !== by && isSubject(flat.slice(end, party.start))) ?? null,
  };
}

/** Whether nothing but small words stands between a clause's start and its subject. */
function opens(before: string): boolean {
  return !/(?<!\p{L})(?:it|he|she|they|who|which|had|has|have|was|were|\p{L}+ed)(?!\p{L})/iu.test(
    before,
  );
}

function isSubject(before: string): boolean {
  return !IN_PHRASE.test(before) || COUNTED.test(before);
}

/** Whether only small words stand between people and a participle: `92 sailors killed`. */
function isBeside(between: string): boolean {
  return /^[\s/]*(?:(?:and|or)\s+(?:\S+\s+){1,2})?(?:\p{L}+ly\s+|also\s+|had\s+|have\s+|having\s+)*$/iu.test(
    between,
  );
}

function lastBorder(text: string, start: number): number {
  const last = [...text.slice(0, start).matchAll(BORDER)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function nextBorder(text: string, end: number): number {
  const next = [...text.slice(end).matchAll(BORDER)][0];
  return next ? end + next.index + 1 : text.length;
}
