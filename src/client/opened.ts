/** What is opened from a line of the text. */
export interface Opened {
  readonly box: HTMLElement;
  /** The paragraph, list item or cell after which, or in which, it stands. */
  readonly block: Element;
  /** The words that it is about. */
  readonly words: Range;
}
