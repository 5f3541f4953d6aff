import { sentenceAt } from './edit.ts';
import { supportOf } from './fault.ts';
import type { Mutant } from './plan.ts';

/** Why a machine may miss a fault, in words for readers, in the order in which they are tried. */
export const WHYS = [
  'In our own words on how to read the documents, for which no passage stands',
  'In what we say that the documents lack, where there is nothing to quote',
  'In a remark of the ledger, which may speak of all that its document says',
  'In words that only repeat, such as a heading: each stands on the page, in another sense',
  'Between things that one and the same passage tells of each other',
  'In the sense of a word, which only a reader knows',
] as const;

export type Why = (typeof WHYS)[number];

const LACKS =
  /(?<!\p{L})(?:documents?|articles?|reports?|analysis|it|they|box|sentence)(?!\p{L})[^.;]*(?<!\p{L})(?:no|not|nothing|neither|nor|none)(?!\p{L})/iu;
const LABEL = /\[\^([\w-]+)\]/gu;

/** Why a fault was not refused, as far as its place and its words tell. */
export function whyOf({ edit, spot }: Pick<Mutant, 'edit' | 'spot'>): Why {
  const [reading, lacking, remark, repeated, bound, sense] = WHYS;
  const { start, end } = sentenceAt(spot.text, edit.at - spot.start);
  const sentence = spot.text.slice(start, end);
  const labels = [...sentence.matchAll(LABEL)].map(([, label]) => label);
  const notes = (spot.base.page?.notes ?? []).filter(({ label }) => labels.includes(label));
  if (notes.length > 0 && notes.every(({ kind }) => kind === 'signpost' || kind === 'differ'))
    return reading;
  if (spot.place === 'ledger remark') return remark;
  if (LACKS.test(sentence)) return lacking;
  if (spot.role === 'repeated') return repeated;
  const passages = supportOf(spot, edit)
    .flatMap(({ parts }) => parts)
    .join(' ')
    .toLowerCase();
  const words = edit.insert.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => passages.includes(word)) ? bound : sense;
}
