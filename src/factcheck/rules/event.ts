import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { happenings, type Happening } from '../happening.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';

/** What a statement says happened, its passages say too: the same kind, denied or not, done or merely tried. */
export function events(context: Context): Finding[] {
  const read = happenings(context.corpus.site.events);
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0) return [];
    const borne = evidence.flatMap(({ text }) => read(text));
    return read(ownVoice(statement.text)).flatMap((stated): Finding[] => {
      const wrong = judge(stated, borne);
      if (!wrong) return [];
      return [
        {
          ...placeOf(statement, stated.start),
          ...wrong,
          found: stated.text,
        },
      ];
    });
  });
}

function judge(
  stated: Happening,
  borne: readonly Happening[],
): Pick<Finding, 'rule' | 'message' | 'remedy'> | null {
  const same = borne.filter(({ kinds }) => kinds.some((kind) => stated.kinds.includes(kind)));
  if (same.length === 0) {
    const others = [...new Set(borne.map(({ text }) => `\`${text}\``))];
    return {
      rule: 'event/not-in-passage',
      message: `Unexpected \`${stated.text}\`, expected what the statement’s passages say happened${others.length > 0 ? `: ${others.join(', ')}` : ''}`,
      remedy: 'Say what the passage says, or quote the passage that says this.',
    };
  }
  if (!same.some(({ negated }) => negated === stated.negated)) {
    return {
      rule: 'event/negation',
      message: stated.negated
        ? `Unexpected denial of \`${stated.text}\`, expected it as the passages have it, without \`no\` or \`not\``
        : `Unexpected \`${stated.text}\` as a thing that happened, expected it denied, as the passages have it`,
      remedy: 'Take the negation from the passage.',
    };
  }
  if (
    stated.negated &&
    !stated.unknown &&
    same.filter(({ negated }) => negated).every(({ unknown }) => unknown)
  ) {
    return {
      rule: 'event/unreported',
      message: `Unexpected denial of \`${stated.text}\`, expected only that nobody reported it, as the passages have it`,
      remedy: 'Write `no reports of`, as the passage does.',
    };
  }
  if (!stated.unreal && !stated.negated && same.every(({ unreal }) => unreal)) {
    return {
      rule: 'event/attempted',
      message: `Unexpected \`${stated.text}\` as done, expected it as tried or planned, as the passages have it`,
      remedy: 'Write `tried to` or `attempted to`, as the passage does.',
    };
  }
  return null;
}
