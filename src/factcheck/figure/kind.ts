import type { Weekday } from '../calendar.ts';

/** How the words round a figure limit it; `nearly` and `almost` are `less-than`. */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most' | 'less-than';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

/** A third of a month, a year or a decade, roughly. */
export type Part = 'early' | 'mid' | 'late';

/** What is counted: whole noun phrases in lower case, singular at the end, such as `harbour pilot`. */
export interface Counted {
  /** The noun that is counted, such as `pilot`; null where none follows. */
  readonly unit: string | null;
  /** More than one where they are counted together, as in `12 towns and villages`. */
  readonly things: readonly string[];
}

/** What a figure says. */
export type Content =
  | ({ readonly kind: 'count'; readonly value: number } & Counted)
  /** `a dozen`, `dozens`, `tens of thousands`, `twice`: quantities that are not a number. */
  | ({ readonly kind: 'multiple'; readonly name: string } & Counted)
  | ({
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly of: 'count' | 'duration' | 'percent' | 'money' | 'measure' | 'age';
    } & Counted)
  /** `value` is null in `decades` and `days-long`. */
  | { readonly kind: 'duration'; readonly value: number | null; readonly unit: TimeUnit }
  | { readonly kind: 'age'; readonly value: number; readonly unit: TimeUnit }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'money'; readonly value: number; readonly unit: string }
  | { readonly kind: 'measure'; readonly value: number; readonly unit: string }
  | { readonly kind: 'fraction'; readonly over: number; readonly under: number }
  /** Minutes from midnight; `half` is true where the text leaves open which half of the day. */
  | {
      readonly kind: 'clock';
      readonly minutes: number;
      readonly half: boolean;
      readonly zone: string | null;
    }
  | {
      readonly kind: 'date';
      readonly day: number | null;
      /** From 1. */
      readonly month: number | null;
      readonly year: number | null;
      readonly part: Part | null;
    }
  | { readonly kind: 'decade'; readonly year: number; readonly part: Part | null }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** A figure that names something, such as `Section 12`; `name` is in lower case with single spaces. */
  | { readonly kind: 'label'; readonly name: string };

/** Offsets count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure as a recogniser finds it, before the words round it are read. */
export type Draft = Span & Content;

/** One figure in a text; `text` is the slice from `start` to `end`. */
export type Figure = Span &
  Content & {
    readonly text: string;
    readonly bound: Bound;
    /** A bound that may reach this figure from the one before: `at least 3 boats and 4 piers`. */
    readonly shared: Bound | null;
  };

/** What a figure may begin with, besides words of its own. */
export type Start = 'digit' | 'number' | 'ordinal' | 'article' | 'month' | 'weekday';

/** Finds the figures of one form. */
export interface Recogniser {
  /** Has the flags `dyu`: it is tried at every start, before which nothing of a word stands, and its groups have offsets. */
  readonly pattern: RegExp;
  readonly starts: readonly Start[];
  /** Words in lower case and signs with which a figure may begin too. */
  readonly words?: readonly string[];
  /** The figures in one match, which may be none; digits left over are found by a later recogniser. */
  readonly read: (match: RegExpExecArray, text: string) => readonly Draft[];
}
