import type { QuotationUse } from '../usage.ts';

/** The uses of a passage on one page. */
export interface UsedIn {
  readonly title: string;
  readonly uses: readonly QuotationUse[];
}

/** The uses of a passage by page, in the order given. */
export function byPage(uses: readonly QuotationUse[]): UsedIn[] {
  return [...Map.groupBy(uses, ({ page }) => page.path).values()].map((members) => ({
    title: members[0]?.page.title ?? '',
    uses: members,
  }));
}
