import { AMOUNTS } from './figure/amount.ts';
import { boundOf, isJoined } from './figure/bound.ts';
import { CLOCKS } from './figure/clock.ts';
import { COUNTS } from './figure/count.ts';
import { DATES, WEEKDAY_NAMES, withYears } from './figure/date.ts';
import type { Draft, Figure, Recogniser } from './figure/kind.ts';
import { ATTACHED_LABELS, MIXED_LABELS, NAMED_LABELS, leftDigits } from './figure/label.ts';
import { nounPhrase } from './figure/noun.ts';
import { QUANTITIES } from './figure/quantity.ts';
import { startIndex, startsIn } from './figure/start.ts';
import { YEARS } from './figure/year.ts';
import { once } from './memo.ts';

export type { Bound, Content, Counted, Figure, Part, Span, TimeUnit } from './figure/kind.ts';
export { decimal } from './figure/number.ts';
export { unitGroups } from './figure/unit.ts';
export { bears, borne, type Bearing, type Borne, type Evidence } from './figure/bearing.ts';
export { joinedIn, parted, type Joined } from './figure/joined.ts';
export { calendarConflicts, type CalendarConflict, weekdayBorne } from './figure/weekday.ts';

// The order is that of meaning: what is read first is hidden from the rest, so that the 5 of
// `5 May`, of `5 pm` and of `5 km` never counts anything.
const RECOGNISERS: readonly Recogniser[] = [
  ...NAMED_LABELS,
  ...DATES,
  ...CLOCKS,
  ...AMOUNTS,
  ...YEARS,
  ...ATTACHED_LABELS,
  ...WEEKDAY_NAMES,
  ...QUANTITIES,
  ...MIXED_LABELS,
  ...COUNTS,
];

const INDEX = startIndex(RECOGNISERS);

/** Hides a figure; no pattern matches it, and offsets stay. */
const HIDDEN = '\u0000';

/**
 * Finds every figure of a text, in order and without overlap: numbers in digits and in words, dates,
 * weekdays, times, amounts with a unit, quantities such as `a dozen`, and names that hold a number.
 * No digit is ever left out.
 */
export const figures = once((text): readonly Figure[] => {
  const starts = startsIn(text, INDEX);
  let open = text;
  const drafts: Draft[] = [];
  for (const recogniser of RECOGNISERS) {
    const places = starts.get(recogniser);
    if (places === undefined) continue;
    const found = read(recogniser, open, places).filter((draft) => !cutsDigits(text, draft));
    if (found.length === 0) continue;
    drafts.push(...found);
    open = hide(open, found);
  }
  drafts.push(...leftDigits(open));
  const ordered = drafts.toSorted((a, b) => a.start - b.start);
  return inContext(withYears(ordered, text), text, open);
});

/** The figures of one form, tried at each place that none before it has covered. */
function read(recogniser: Recogniser, text: string, places: readonly number[]): readonly Draft[] {
  const pattern = recogniser.pattern;
  let covered = 0;
  return places.flatMap((place) => {
    if (place < covered) return [];
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) return [];
    const found = recogniser.read(match, text);
    covered = Math.max(covered, ...found.map(({ end }) => end));
    return found;
  });
}

/** Whether a draft begins or ends inside a run of digits. */
function cutsDigits(text: string, draft: Draft): boolean {
  return [draft.start, draft.end].some(
    (at) =>
      /\p{N}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{N}/u.test(text.slice(at, at + 2)),
  );
}

function hide(text: string, drafts: readonly Draft[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of drafts) {
    pieces.push(text.slice(from, start), HIDDEN.repeat(end - start));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** Reads what the words round each figure add: what it counts and how it is bounded. */
function inContext(drafts: readonly Draft[], text: string, open: string): readonly Figure[] {
  const found: Figure[] = [];
  let tail = -1;
  for (const draft of drafts) {
    const counts =
      draft.kind === 'count' ||
      draft.kind === 'multiple' ||
      (draft.kind === 'range' && draft.of === 'count');
    const one = draft.kind === 'count' && draft.value === 1;
    const phrase = counts ? nounPhrase(open, draft.end, one) : null;
    const end = phrase?.end ?? draft.end;
    const bound = boundOf(text, draft, end);
    const last = found.at(-1);
    const reaches = counts && bound === 'exact' && last !== undefined && 'things' in last;
    const joined = reaches && isJoined(text, tail, draft.start);
    const before =
      last === undefined || last.bound === 'exact' ? (last?.shared ?? null) : last.bound;
    found.push({
      ...draft,
      ...(counts && phrase !== null ? { unit: phrase.unit, things: phrase.things } : {}),
      text: text.slice(draft.start, draft.end),
      bound,
      shared: joined ? before : null,
    } as Figure);
    tail = end;
  }
  return found;
}
