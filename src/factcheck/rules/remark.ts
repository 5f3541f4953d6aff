import { labelOf } from '../countable.ts';
import type { Context } from '../context.ts';
import type { Toll } from '../corpus.ts';
import { dayInWords, weekdayOf } from '../calendar.ts';
import type { Evidence } from '../evidence.ts';
import { borne, figures, joinedIn, parted, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { beyond, stemsOf } from '../retold.ts';
import { surroundingsOf, type Surroundings } from '../surroundings.ts';
import { SPANNED } from '../talk.ts';
import { wordsOf } from '../word.ts';

/** Words that a label or a description of those counted may have of its own. */
const JOINING: ReadonlySet<string> = new Set(
  'a an the of in on at by for to from and or its their own among them who those not stated'.split(
    ' ',
  ),
);

/** The words of a row of the ledger: its label and those counted in words of the source, its remark on what stands there. */
export function remarks(context: Context): Finding[] {
  return context.corpus.tolls.flatMap((toll) => {
    const evidence = context.evidence.get(toll.id);
    if (!evidence || evidence.spans.length === 0) return [];
    const { paragraph, document } = surroundingsOf(evidence);
    return [
      ...foreign(toll, 'label', toll.window.label, paragraph),
      ...foreign(toll, 'whom', toll.whom ?? '', paragraph),
      ...remarked(context, toll, evidence, { paragraph, document }),
    ];
  });
}

function foreign(toll: Toll, what: 'label' | 'whom', words: string, paragraph: string): Finding[] {
  const known = stemsOf([paragraph]);
  const strange = wordsOf(words).find(({ text, stem }) => !JOINING.has(text) && !known.has(stem));
  if (!strange) return [];
  return [
    found(
      toll,
      `ledger/${what}`,
      `Unexpected \`${words.slice(strange.start, strange.end)}\` in \`${what}\`, expected words that the source has beside the passage`,
      'Write it in the words of the source.',
    ),
  ];
}

/** A remark tells of the document what stands round the passage, and of the row what the row has. */
function remarked(
  context: Context,
  toll: Toll,
  { source, speaker }: Evidence,
  { paragraph, document }: Pick<Surroundings, 'paragraph' | 'document'>,
): Finding[] {
  const { remark, window, asOf, group } = toll;
  if (remark === undefined) return [];
  const who = speaker === null ? undefined : context.speakers.get(speaker);
  const row = [
    ...[window.from, window.to, asOf, source.published.value].map((day) => dayInWords(day)),
    labelOf(context.corpus.site, group),
    ...(who ? [who.name, who.role] : []),
  ];
  const texts = [[paragraph, ...row].join(' … ')];
  const told = [...texts, document].flatMap(figures);
  const untold = figures(remark).find(
    (figure) => !isOfWords(figure) && !borne(figure, told, measureOf(context)).ok,
  );
  const own = figures(remark);
  const near = joinedIn(paragraph, figures(paragraph));
  const apart = joinedIn(remark, own).flatMap(
    (pair) => parted(pair, near, measureOf(context)) ?? [],
  );
  const misdrawn = drawnOtherwise(remark, own, window);
  const words = stemsOf([...texts, document]);
  const open = remark.replace(BESIDE, (match) => ' '.repeat(match.length));
  const [first] = beyond(context, open, { texts, words, free: SPANNED });
  const wrong = first ?? untold ?? apart[0] ?? misdrawn;
  if (!wrong) return [];
  return [
    found(
      toll,
      'ledger/remark',
      `Unexpected \`${wrong.text}\` in \`remark\`, expected what stands beside the passage${first && first.why !== 'word' ? ', as it stands there' : ''}`,
      'Say what the document says there, or take it out.',
    ),
  ];
}

/** The weekday from which, or to which, a span is said to be drawn, where the row is drawn otherwise. */
function drawnOtherwise(
  remark: string,
  found: readonly Figure[],
  { from, to }: Toll['window'],
): Figure | undefined {
  const drawn = /span\s+drawn/iu.exec(remark)?.index ?? Infinity;
  return found.find((figure) => {
    if (figure.kind !== 'weekday' || figure.start < drawn) return false;
    const [word] = /(?:from|to)(?=\s+(?:the\s+)?$)/iu.exec(remark.slice(0, figure.start)) ?? [];
    return word !== undefined && figure.weekday !== weekdayOf(word === 'from' ? from : to);
  });
}

/** Where one sentence or figure of the document stands to another is told of no event. */
const BESIDE =
  /(?<![\p{L}])(?:one\s+before\s+it|stands\s+before|has\s+it\s+before\s+this\s+one)(?![\p{L}])/giu;

/** Whether a figure counts figures, or tells which of them, as in `the first of its two figures`. */
function isOfWords(figure: Figure): boolean {
  return figure.kind === 'ordinal' || (figure.kind === 'count' && figure.value <= 2);
}

function found({ place }: Toll, rule: Finding['rule'], message: string, remedy: string): Finding {
  return { ...place, rule, message, remedy };
}
