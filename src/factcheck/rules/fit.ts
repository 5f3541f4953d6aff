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
  sentence: { error: 0.2, warning: 0.3 },
  /** The least overlap of the sentence with each passage. */
  passage: { error: 0.1, warning: 0.2 },
  /** A passage that brings less than this of its own is suspicious where the overlap is small too. */
  alone: { weight: 0.4, overlap: 0.3 },
  /** What a passage must share with the paragraph of a sentence about our documents. */
  paragraph: 0.3,
} as const;

/** A sentence and its passages share enough of what they speak of, and each passage brings something. */
export function fits(context: Context): Finding[] {
  const fit = fitter(context);
  const cited = context.statements.map((statement): Cited => {
    // What a sum adds up is held to the sum, not to the sentence.
    const evidence = evidenceFor(context, statement).filter(({ label }) =>
      statement.labels.includes(label),
    );
    const each = evidence.map((one) => {
      const others = evidence.filter((other) => other !== one);
      return fit(statement.text, [one], others);
    });
    return { statement, evidence, fits: each, strays: strays(evidence, each) };
  });
  const fitting = new Set(
    cited.flatMap(({ evidence, strays: all }) =>
      evidence.filter((one) => all.get(one) !== 'error').map(({ label }) => label),
    ),
  );
  return cited.flatMap(({ statement, evidence, fits: each, strays: all }): Finding[] => {
    const weighs = isAboutDocuments(statement) || statement.page.kind === 'disagreement';
    const found = [...all]
      .filter(
        ([one]) =>
          !weighs || !(fitting.has(one.label) || fitsParagraph(context, statement, one, fit)),
      )
      .map(([one, severity]) => finding(statement, one.label, severity));
    if (found.length > 0 || weighs || evidence.length === 0) return found;
    const [only] = each;
    return loose(statement, only && each.length === 1 ? only : fit(statement.text, evidence));
  });
}

/** A statement, what it cites, and which of that shares too little with it. */
interface Cited {
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
  /** How the statement fits each of them by itself. */
  readonly fits: readonly Fit[];
  readonly strays: ReadonlyMap<Evidence, Severity>;
}

type Severity = 'error' | 'warning';

function strays(
  evidence: readonly Evidence[],
  each: readonly Fit[],
): ReadonlyMap<Evidence, Severity> {
  return new Map(
    evidence.flatMap((one, i) => {
      const fit = each[i];
      const severity = fit ? judgePassage(fit, evidence.length > 1) : null;
      return severity === null ? [] : [[one, severity] as const];
    }),
  );
}

/** How a passage that shares so much with its sentence is judged, null where it fits. */
export function judgePassage({ overlap, alone }: Fit, hasOthers: boolean): Severity | null {
  const { passage, alone: little } = THRESHOLDS;
  if (overlap < passage.error) return 'error';
  if (overlap < passage.warning) return 'warning';
  return hasOthers && overlap < little.overlap && alone < little.weight ? 'warning' : null;
}

/** How a sentence of which its passages together cover so much is judged, null where they fit. */
export function judgeSentence({ covered }: Fit): Severity | null {
  const { error, warning } = THRESHOLDS.sentence;
  return covered < error ? 'error' : covered < warning ? 'warning' : null;
}

function finding(statement: Statement, label: string, severity: Severity): Finding {
  return {
    ...placeOf(statement),
    rule: 'fit/passage',
    severity,
    message: `Unexpected note \`${label}\` here, expected one whose passage shares a figure, a name or telling words with this sentence`,
    remedy: 'Cite the passage that says so, or take the note away.',
    found: label,
  };
}

/** A sentence that weighs documents says little of its own: its passages are to be those of its paragraph. */
function fitsParagraph(
  context: Context,
  statement: Statement,
  one: Evidence,
  fit: Fitter,
): boolean {
  const paragraph = (context.inBlock.get(statement.block) ?? []).map(({ text }) => text).join(' ');
  const speaks = context
    .findSpeakers(paragraph)
    .some(({ keys }) => keys.includes(one.speaker ?? ''));
  return speaks || fit(paragraph, [one]).shared >= THRESHOLDS.paragraph;
}

/** A sentence of which too little stands in all its passages together. */
function loose(statement: Statement, fit: Fit): Finding[] {
  const severity = judgeSentence(fit);
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
