import type { Workshop } from './workshop.ts';

/** One thing that is done to the project, and what must hold. A case never leaves its list. */
export interface Case {
  /** The figure of the scoreboard, a stroke and a name; the same for ever. */
  readonly id: string;
  /** What is done, in words. */
  readonly done: string;
  /** What must hold, in words. */
  readonly must: string;
  /** Takes a second or so, needs nothing but Node, and is tried by the unit tests too. */
  readonly quick?: boolean;
  /** One of a long list that is spread evenly; a run without `--full` tries some of each such list. */
  readonly long?: boolean;
  /** Why it cannot be tried on this machine; null where it can. */
  readonly lack?: () => string | null;
  readonly attempt: (shop: Workshop) => Seen | Promise<Seen>;
}

/** What came of a case. */
export interface Seen {
  readonly held: boolean;
  /** What was seen, in words that are the same at every run. */
  readonly seen: string;
  /** More for whoever looks on, such as the words of an error. */
  readonly more?: string;
}

/** A row of the scoreboard. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly cases: readonly Case[];
}

/** Survived. */
export function held(seen: string, more?: string): Seen {
  return { held: true, seen, ...(more === undefined ? {} : { more }) };
}

/** Not survived. */
export function lost(seen: string, more?: string): Seen {
  return { held: false, seen, ...(more === undefined ? {} : { more }) };
}
