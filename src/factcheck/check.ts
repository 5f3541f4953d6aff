import { contextOf } from './context.ts';
import type { Corpus } from './corpus.ts';
import { byPlace, type Finding } from './finding.ts';
import { charts } from './rules/chart.ts';
import { calendars } from './rules/calendar.ts';
import { corrections } from './rules/correction.ts';
import { appositions } from './rules/apposition.ts';
import { attempts } from './rules/attempt.ts';
import { contrasts } from './rules/contrast.ts';
import { counted } from './rules/counted.ts';
import { coverage } from './rules/coverage.ts';
import { credits } from './rules/credit.ts';
import { crops } from './rules/crop.ts';
import { datings } from './rules/dating.ts';
import { denied } from './rules/denial.ts';
import { differences } from './rules/difference.ts';
import { disagreements } from './rules/disagreement.ts';
import { events } from './rules/event.ts';
import { exceptions } from './rules/exception.ts';
import { agreements } from './rules/agreement.ts';
import { borneFigures } from './rules/figure.ts';
import { joins } from './rules/joined.ts';
import { holdings } from './rules/holding.ts';
import { frames } from './rules/frame.ts';
import { ledger } from './rules/ledger.ts';
import { extents } from './rules/extent.ts';
import { fits } from './rules/fit.ts';
import { names } from './rules/name.ts';
import { negations } from './rules/negation.ts';
import { notes } from './rules/note.ts';
import { numbers } from './rules/number.ts';
import { orders } from './rules/order.ts';
import { pairings } from './rules/pairing.ts';
import { passages } from './rules/passage.ts';
import { localities } from './rules/place.ts';
import { plurals } from './rules/plural.ts';
import { polarities } from './rules/polarity.ts';
import { quantities } from './rules/quantity.ts';
import { quoted } from './rules/quotation.ts';
import { register } from './rules/register.ts';
import { remarks } from './rules/remark.ts';
import { repeats } from './rules/repeat.ts';
import { retellings } from './rules/retelling.ts';
import { roles } from './rules/role.ts';
import { senses } from './rules/sense.ts';
import { sequences } from './rules/sequence.ts';
import { settings } from './rules/setting.ts';
import { signposts } from './rules/signpost.ts';
import { sources } from './rules/source.ts';
import { speakers } from './rules/speaker.ts';
import { targets } from './rules/target.ts';
import { terms } from './rules/term.ts';
import { tenses } from './rules/tense.ts';
import { things } from './rules/thing.ts';
import { utterances } from './rules/utterance.ts';
import { voices } from './rules/voice.ts';
import { ranges } from './rules/range.ts';
import { ties } from './rules/tie.ts';
import { doubles } from './rules/twice.ts';
import { times } from './rules/when.ts';
import { ways } from './rules/way.ts';
import { windows } from './rules/window.ts';
import { wording } from './rules/wording.ts';

/** Every rule, in the order in which a check runs them. */
export const RULES = [
  passages,
  crops,
  notes,
  coverage,
  denied,
  signposts,
  holdings,
  fits,
  borneFigures,
  calendars,
  datings,
  corrections,
  joins,
  pairings,
  events,
  roles,
  senses,
  polarities,
  negations,
  attempts,
  doubles,
  quantities,
  extents,
  numbers,
  orders,
  sequences,
  exceptions,
  things,
  contrasts,
  targets,
  ways,
  times,
  tenses,
  settings,
  names,
  frames,
  localities,
  speakers,
  appositions,
  utterances,
  plurals,
  agreements,
  voices,
  quoted,
  wording,
  repeats,
  retellings,
  credits,
  ledger,
  charts,
  ties,
  ranges,
  counted,
  windows,
  remarks,
  differences,
  disagreements,
  register,
  sources,
  terms,
];

/** Judges a corpus by every rule; the findings are in the order of their places, each once. */
export function check(corpus: Corpus): Finding[] {
  const context = contextOf(corpus);
  const findings = RULES.flatMap((rule) => rule(context));
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()].sort(byPlace);
}
