import type { Context } from '../context.ts';
import type { Group, Toll } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import { figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { finder } from '../alias.ts';
import { happenings } from '../happening.ts';

/** Every row of the ledger has its number, bound, group and event in its passage. */
export function ledger(context: Context): Finding[] {
  const groups = new Map(context.corpus.site.groups.map((group) => [group.id, group]));
  const read = happenings(context.corpus.site.events);
  return context.corpus.tolls.flatMap((toll) => {
    const evidence = context.evidence.get(toll.id);
    if (!evidence || evidence.spans.length === 0) return [];
    return [
      ...number(toll, evidence),
      ...group(toll, evidence, groups.get(toll.group)),
      ...(read(evidence.text).some(({ kinds }) => kinds.includes(toll.measure))
        ? []
        : [
            at(
              toll,
              'ledger/measure',
              `Unexpected measure \`${toll.measure}\`, expected one that the passage names`,
              'Correct `measure`, or extend the passage.',
            ),
          ]),
    ];
  });
}

function number(toll: Toll, { text }: Evidence): Finding[] {
  const counts = figures(text).filter((figure) => figure.kind === 'count');
  if (toll.number === null) return [];
  const same = counts.filter(({ value }) => value === toll.number);
  if (same.length === 0) {
    return [
      at(
        toll,
        'ledger/number',
        `Unexpected number \`${toll.number}\`, expected one that the passage has${counts.length > 0 ? `: ${counts.map((figure) => `\`${figure.text}\``).join(', ')}` : ''}`,
        'Correct the number or the passage.',
      ),
    ];
  }
  const kept = ({ bound, shared }: Figure) =>
    shared === toll.bound || (bound === toll.bound && (shared === null || bound !== 'exact'));
  if (same.some(kept)) return [];
  return [
    at(
      toll,
      'ledger/bound',
      `Unexpected bound \`${toll.bound}\`, expected \`${same[0]?.bound}\` as in the passage`,
      'Correct `bound`, or extend the passage to hold the bound.',
    ),
  ];
}

function group(toll: Toll, { text }: Evidence, known: Group | undefined): Finding[] {
  if (!known) return [];
  const find = finder(known.terms.map((term) => [term, known.id]));
  if (find(text).length > 0) return [];
  return [
    at(
      toll,
      'ledger/group',
      `Unexpected group \`${toll.group}\`, expected a group that the passage names`,
      `Correct \`group\`, extend the passage, or add the passage’s word to the terms of \`${toll.group}\` in \`content/site.yaml\`.`,
    ),
  ];
}

function at({ place }: Toll, rule: Finding['rule'], message: string, remedy: string): Finding {
  return { ...place, rule, message, remedy };
}
