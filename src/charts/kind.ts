/** The kinds of chart. */
export const KINDS = ['brief', 'compared', 'context', 'days', 'last', 'paths'] as const;

/** One of the kinds of chart. */
export type Kind = (typeof KINDS)[number];
