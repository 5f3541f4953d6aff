import { contextOf } from './context.ts';
import type { Corpus } from './corpus.ts';
import { byPlace, type Finding } from './finding.ts';
import { coverage } from './rules/coverage.ts';
import { crops } from './rules/crop.ts';
import { events } from './rules/event.ts';
import { borneFigures } from './rules/figure.ts';
import { ledger } from './rules/ledger.ts';
import { names } from './rules/name.ts';
import { notes } from './rules/note.ts';
import { passages } from './rules/passage.ts';
import { quoted } from './rules/quotation.ts';
import { repeats } from './rules/repeat.ts';
import { senses } from './rules/sense.ts';
import { sources } from './rules/source.ts';
import { speakers } from './rules/speaker.ts';
import { wording } from './rules/wording.ts';

const RULES = [
  passages,
  crops,
  notes,
  coverage,
  borneFigures,
  events,
  senses,
  names,
  speakers,
  quoted,
  wording,
  repeats,
  ledger,
  sources,
];

/** Judges a corpus by every rule; the findings are in the order of their places, each once. */
export function check(corpus: Corpus): Finding[] {
  const context = contextOf(corpus);
  const findings = RULES.flatMap((rule) => rule(context));
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()].sort(byPlace);
}
