/**
 * Prints what the thresholds of the fit rule refuse: `npm run fit:thresholds`. True couples are the
 * sentences of the real content and of the true pairs, each with its own passages, save those that weigh
 * documents against each other, which are held to their paragraph; false couples are the
 * same sentences with every other passage of the content that stands in no sentence of their own passages.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/content.ts';
import { isAboutDocuments } from '../../src/factcheck/about.ts';
import { contextOf, evidenceFor } from '../../src/factcheck/context.ts';
import { fitter, type Fit, type Passage } from '../../src/factcheck/fit.ts';
import { THRESHOLDS } from '../../src/factcheck/rules/fit.ts';
import { FALSE_PAIRS } from '../factcheck/pairs/false.ts';
import { NOTES, type NoteName } from '../factcheck/pairs/passages.ts';
import { SECOND_TRUE } from '../factcheck/pairs/second.ts';
import { THIRD_TRUE } from '../factcheck/pairs/third-true.ts';
import { TRUE_PAIRS } from '../factcheck/pairs/true.ts';

const { corpus } = readContent(fileURLToPath(new URL('../../', import.meta.url)));
if (!corpus) throw new Error('The content cannot be read.');
const context = contextOf(corpus);
const fit = fitter(context);

/** A sentence, the texts of its passages, and where in the documents these stand. */
interface Case {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly stands: ReadonlySet<string>;
}

const passages = [...context.evidence.values()]
  .filter(({ label }) => context.notes.has(label))
  .map((one) => ({
    passage: one,
    stands: one.sentences.map(({ start }) => `${one.source.slug} ${start}`),
  }));
const written: readonly Case[] = context.statements.flatMap((statement) => {
  const evidence = evidenceFor(context, statement).filter(({ label }) =>
    statement.labels.includes(label),
  );
  const weighs = isAboutDocuments(statement) || statement.page.kind === 'disagreement';
  if (evidence.length === 0 || weighs) return [];
  const stands = evidence.flatMap(({ source, sentences }) =>
    sentences.map(({ start }) => `${source.slug} ${start}`),
  );
  return [
    {
      text: statement.text,
      passages: evidence,
      stands: new Set(stands),
    },
  ];
});
const pairs: readonly Case[] = [
  ...TRUE_PAIRS,
  ...SECOND_TRUE,
  ...THIRD_TRUE,
  ...FALSE_PAIRS.map(({ instead, notes }) => ({ says: instead, notes })),
]
  .filter(({ says }) => !isAboutDocuments({ text: says }))
  .map(({ says, notes }) => ({ text: says, passages: notes.map(quoted), stands: new Set() }));

function quoted(name: NoteName): Passage {
  const speaker = /^([a-z0-9-]+), /u.exec(NOTES[name])?.[1] ?? null;
  const text = NOTES[name].replace(/^[^"`]*["`]|["`]$/gu, '').replaceAll(' […] ', ' … ');
  return { speaker, text };
}

const others = (all: readonly Passage[], one: Passage) => all.filter((other) => other !== one);
const trueCouples = [...written, ...pairs].flatMap(({ text, passages: own }) =>
  own.map((one) => fit(text, [one], others(own, one))),
);
const strangers = ({ stands }: Case) =>
  passages
    .filter((one) => !one.stands.some((place) => stands.has(place)))
    .map(({ passage }) => passage);
const falseCouples = written.flatMap((one) =>
  strangers(one).map((stranger) => fit(one.text, [stranger], one.passages.slice(1))),
);
const trueSentences = [...written, ...pairs].map(({ text, passages: own }) => fit(text, own));
const falseSentences = written.flatMap((one) =>
  strangers(one).map((stranger) => fit(one.text, [stranger])),
);

const SHARES = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1];

function row(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = SHARES.map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  return `${name.padEnd(24)}${String(values.length).padStart(7)}  ${at.map((v) => v.toFixed(2)).join('  ')}`;
}

function table(what: keyof Fit, right: readonly Fit[], wrong: readonly Fit[], error: number): void {
  console.log(`\n${what}`.padEnd(34) + SHARES.map((s) => `${s * 100}%`.padEnd(6)).join(''));
  console.log(
    row(
      '  true',
      right.map((one) => one[what]),
    ),
  );
  console.log(
    row(
      '  false',
      wrong.map((one) => one[what]),
    ),
  );
  const below = (all: readonly Fit[], t: number) => all.filter((one) => one[what] < t).length;
  const none = Math.min(...right.map((one) => one[what]));
  for (const t of [0.05, 0.1, error, none, 0.15, 0.2, 0.25, 0.3, 0.4].sort((a, b) => a - b)) {
    const refused = ((below(wrong, t) / wrong.length) * 100).toFixed(1);
    const mark = t === error ? '  <- error' : t === none ? '  <- the lowest true one' : '';
    console.log(
      `  below ${t.toFixed(3)}: ${String(below(right, t)).padStart(3)} true, ${refused.padStart(5)} % of the false${mark}`,
    );
  }
}

console.log(`${written.length} sentences of the content, ${pairs.length} true pairs`);
table('overlap', trueCouples, falseCouples, THRESHOLDS.passage.error);
table('covered', trueSentences, falseSentences, THRESHOLDS.sentence.error);
