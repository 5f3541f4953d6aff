/** How heavy a page may be, in bytes as sent with brotli, with all that it loads to be read. */
export const BUDGET = {
  /** With a drawing of figures. */
  drawn: 40_960,
  /** Without one. */
  plain: 25_600,
  /** Its scripts, all together. */
  script: 10_240,
  /** What a browser waits for before it paints, beside the page itself. */
  blocking: 0,
} as const;

/** Pages with a bound of their own, and why; by the beginning of their address. */
export const EXCEPTIONS: readonly {
  readonly at: string;
  readonly bytes: number;
  /** The bound is for each part of the page, such as a chapter of the page for print; default for all of it. */
  readonly each?: 'part';
  readonly why: string;
}[] = [
  {
    at: '/sources/',
    bytes: 36_864,
    why: 'every passage of a document, with each place that uses it',
  },
  {
    at: '/people/',
    bytes: 36_864,
    why: 'every passage by who said it, with each place that uses it',
  },
  {
    at: '/print/',
    bytes: BUDGET.plain,
    each: 'part',
    why: 'the whole explainer on one page, for paper',
  },
];
