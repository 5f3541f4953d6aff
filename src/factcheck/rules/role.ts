import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { happenings, type Happening } from '../happening.ts';
import { ownVoice } from '../quotation.ts';
import { parties, rolesOf, type Party, type Roles } from '../role.ts';
import { placeOf } from '../statement.ts';

interface Deed {
  readonly happening: Happening;
  readonly roles: Roles;
}

/** Who did it and to whom: the sides of doer and sufferer are those of the passage. */
export function roles(context: Context): Finding[] {
  const { site, speakers } = context.corpus;
  const happen = happenings(site.events);
  const people = parties(site, speakers);
  const deeds = (text: string): Deed[] => {
    const found = people(text);
    return happen(text).map((happening) => ({ happening, roles: rolesOf(text, happening, found) }));
  };
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const told = evidence.flatMap(({ text }) => deeds(text));
    // Who only says a thing is no party to it.
    const named = evidence.flatMap(({ text, said }) => {
      const saying = new Set(said.flatMap((one) => one.speakers));
      return people(text).filter(
        (party) =>
          party.group ||
          !context.findSpeakers(party.text).some(({ keys }) => keys.some((key) => saying.has(key))),
      );
    });
    const own = ownVoice(statement.text);
    return [
      ...deeds(own).flatMap(({ happening, roles: said }) => {
        const same = told.filter((deed) =>
          deed.happening.kinds.some((kind) => happening.kinds.includes(kind)),
        );
        return [
          ...conflict(
            said.doer,
            same.flatMap((deed) => deed.roles.doer ?? []),
            'doer',
          ),
          ...conflict(
            said.sufferer,
            same.flatMap((deed) => deed.roles.sufferer ?? []),
            'sufferer',
          ),
        ].map((wrong) => ({ ...wrong, happening }));
      }),
      ...people(own)
        .filter((party) => party.group && !party.owner && named.some(({ group }) => group))
        .filter(
          ({ side, sided }) =>
            !named.some((party) => party.side === side && !(sided && party.owner)),
        )
        .filter(({ side }) => site.groups.some((group) => (group.side ?? group.id) === side))
        .filter(({ text }) => !namesSpeaker(context, text, evidence))
        .map((party) => ({
          party,
          expected: named.find(({ group, owner }) => group && !owner),
          what: 'party' as const,
          happening: null,
        })),
    ].map(({ party, expected, what, happening }): Finding => {
      const act = happening ? ` of \`${happening.text}\`` : '';
      return {
        ...placeOf(statement, party.start),
        rule: `event/${what}`,
        message: `Unexpected \`${party.text}\` as the ${what}${act}, expected ${expected ? `\`${expected.text}\`` : 'nobody of that side'}, as the passage has it`,
        remedy: 'Say who did it and to whom as the passage does.',
        found: party.text,
        ...(expected ? { expected: expected.text } : {}),
      };
    });
  });
}

function conflict(
  said: Party | null,
  told: readonly Party[],
  what: 'doer' | 'sufferer',
): { party: Party; expected: Party | undefined; what: 'doer' | 'sufferer' }[] {
  if (!said || told.length === 0 || told.some(({ side }) => side === said.side)) return [];
  return [{ party: said, expected: told[0], what }];
}

function namesSpeaker(context: Context, text: string, evidence: readonly Evidence[]): boolean {
  const slugs = context.findSpeakers(text).flatMap(({ keys }) => keys);
  return evidence.some(({ speaker }) => speaker !== null && slugs.includes(speaker));
}
