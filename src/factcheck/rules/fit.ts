import { isAboutDocuments } from '../about.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fitter, type Fit, type Fitter } from '../fit.ts';
import { placeOf, type Statement } from '../statement.ts';

/**
 * Below these a sentence and what it cites have too little in common. `npm run fit:thresholds` prints
 * what they refuse, of true couples and of false ones; the method page says how they were chosen.
 */
export const THRESHOLDS = {
  /** Of what the sentence has, the share that all its passages together must have. */
  sentence: { error: 0.18, warning: 0.3 },
  /** The least overlap of the sentence with each passage. */
  passage: { error: 0.12, warning: 0.2 },
  /** A passage that brings less than this of its own is suspicious where the overlap is small too. */
  alone: { weight: 0.4, overlap: 0.3 },
  /** What a passage must share with the paragraph of a sentence about our documents. */
  paragraph: 0.3,
} as const;

/** A sentence and its passages share enough of what they speak of, and each passage brings something. */
export function fits(context: Context): Finding[] {
  const fit = fitter(context);
  const paired = context.statements.map((statement) => ({
    statement,
    evidence: evidenceFor(context, statement),
    about: isAboutDocuments(statement),
  }));
  const judgedElsewhere = new Set(
    paired.flatMap(({ about, evidence }) => (about ? [] : evidence.map(({ label }) => label))),
  );
  return paired.flatMap(({ statement, evidence, about }): Finding[] => {
    if (evidence.length === 0) return [];
    if (about) {
      const unknown = evidence.filter(({ label }) => !judgedElsewhere.has(label));
      return unknown.flatMap((one) => strayFrom(context, statement, one, fit));
    }
    const strays = evidence.flatMap((one) => stray(statement, one, evidence, fit));
    return strays.length > 0 ? strays : loose(statement, evidence, fit);
  });
}

/** A passage that shares too little with its sentence. */
function stray(
  statement: Statement,
  one: Evidence,
  all: readonly Evidence[],
  fit: Fitter,
): Finding[] {
  const others = all.filter((other) => other !== one).map(({ text }) => text);
  const severity = judgePassage(fit(statement.text, [one.text], others), others.length > 0);
  return severity === null ? [] : [finding(statement, one.label, severity)];
}

/** How a passage that shares so much with its sentence is judged, null where it fits. */
export function judgePassage(
  { overlap, alone }: Fit,
  hasOthers: boolean,
): 'error' | 'warning' | null {
  const { passage, alone: little } = THRESHOLDS;
  if (overlap < passage.error) return 'error';
  if (overlap < passage.warning) return 'warning';
  return hasOthers && overlap < little.overlap && alone < little.weight ? 'warning' : null;
}

/** How a sentence of which its passages together cover so much is judged, null where they fit. */
export function judgeSentence({ covered }: Fit): 'error' | 'warning' | null {
  const { error, warning } = THRESHOLDS.sentence;
  return covered < error ? 'error' : covered < warning ? 'warning' : null;
}

function finding(statement: Statement, label: string, severity: 'error' | 'warning'): Finding {
  return {
    ...placeOf(statement),
    rule: 'fit/passage',
    severity,
    message: `Unexpected note \`${label}\` here, expected one whose passage shares a figure, a name or telling words with this sentence`,
    remedy: 'Cite the passage that says so, or take the note away.',
    found: label,
  };
}

/** A sentence about our documents says little of its own: its passages are to be those of its paragraph. */
function strayFrom(context: Context, statement: Statement, one: Evidence, fit: Fitter): Finding[] {
  const paragraph = (context.inBlock.get(statement.block) ?? []).map(({ text }) => text).join(' ');
  const speaks = context
    .findSpeakers(paragraph)
    .some(({ keys }) => keys.includes(one.speaker ?? ''));
  const { shared } = fit(paragraph, [one.text]);
  return speaks || shared >= THRESHOLDS.paragraph ? [] : [finding(statement, one.label, 'error')];
}

/** A sentence of which too little stands in all its passages together. */
function loose(statement: Statement, evidence: readonly Evidence[], fit: Fitter): Finding[] {
  const severity = judgeSentence(
    fit(
      statement.text,
      evidence.map(({ text }) => text),
    ),
  );
  if (severity === null) return [];
  return [
    {
      ...placeOf(statement),
      rule: 'fit/sentence',
      severity,
      message:
        'Unexpected sentence that shares few telling words with its passages, expected one that keeps to what they say',
      remedy: 'Cite the passage that says so, or stay nearer to its words.',
    },
  ];
}
