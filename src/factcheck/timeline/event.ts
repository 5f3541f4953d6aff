import type { Day } from '../calendar.ts';
import type { Place } from '../place.ts';

/** The id of the timeline's own drawing, which no chart of the content may have. */
export const TIMELINE_CHART = 'timeline';

/** `content/timeline.yaml`: one thing that happened, with every dating of it that the documents give. */
export interface TimelineEvent {
  /** Its address on the page, for ever. */
  readonly id: string;
  /** One sentence, judged as a statement with the passages of all its datings as its notes. */
  readonly what: string;
  readonly dated: readonly Dating[];
  readonly place: Place;
}

/** When something happened, by one speaker in one document. */
export interface Dating {
  /** The label of the note that has its passage. */
  readonly label: string;
  /** Whole days, both included; null where the passage gives no day. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** The hour, `HH:MM` of 24 hours; null where none is given. */
  readonly at: string | null;
  /** `around` before the hour or, where there is none, before the day. */
  readonly about: boolean;
  /** It had happened by then; when is not said. */
  readonly by: boolean;
  /** The passage gives no day, and the document that has it is of that day. */
  readonly reported: boolean;
  /** Null where the document speaks for itself. */
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
  readonly place: Place;
}

/** The moment of a dating for programs, as marks carry it: `2031-04-09T05:30`, `2031-04-09/2031-04-11`. */
export function momentOf({ days, at, about, by, reported }: Dating): string {
  const whole =
    days === null ? 'not stated' : days.from === days.to ? days.from : `${days.from}/${days.to}`;
  const time = at === null ? '' : `T${at}`;
  return `${by || reported ? '../' : ''}${whole}${time}${about ? '~' : ''}`;
}

/** Whether the datings of an event give different days or hours. */
export function differs({ dated }: Pick<TimelineEvent, 'dated'>): boolean {
  return new Set(dated.map(momentOf)).size > 1;
}
