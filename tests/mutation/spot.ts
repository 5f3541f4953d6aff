import type { Page } from '../../src/factcheck/page.ts';
import type { Region } from './edit.ts';

/** A file as it stands before a fault is planted in it. */
export interface Base {
  readonly file: string;
  readonly raw: string;
  /** Null for data files. */
  readonly page: Page | null;
  /** How a page was set anew so that a kind of place occurs that it has not; otherwise null. */
  readonly stage: 'block quote' | 'table cell' | null;
}

/** A stretch of a file in which faults may be planted. */
export interface Spot extends Region {
  readonly base: Base;
  /** The kind of place, as tables show it. */
  readonly place: string;
  /**
   * `told`: prose that carries notes; `repeated`: words that may only repeat; `note`: the line of a
   * note; `datum`: a value of a data file.
   */
  readonly role: 'told' | 'repeated' | 'note' | 'datum';
  /** The name of the value in its row of a data file, such as `window.from`. */
  readonly key?: string;
}
