import type { ClaimShown } from '../factcheck/site/shown.ts';
import { get, textOf, type Element } from './markup.ts';

/** The structured data of a page. */
export function structuredIn(all: readonly Element[]): unknown[] {
  return all.flatMap((element) =>
    element.tagName === 'script' && get(element, 'type') === 'application/ld+json'
      ? [JSON.parse(textOf(element)) as unknown]
      : [],
  );
}

/** The claims in structured data, wherever they stand. */
export function claimsIn(value: unknown): ClaimShown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isClaim(value)) return [value as ClaimShown];
  return Object.values(value).flatMap(claimsIn);
}

function isClaim(value: object): boolean {
  return '@type' in value && value['@type'] === 'Claim';
}

/** The words and numbers of structured data; addresses are not read out, and claims are judged whole. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null)
    return isClaim(value) ? [] : Object.values(value).flatMap(leaves);
  return typeof value === 'number' || (typeof value === 'string' && !/^https?:\/\//u.test(value))
    ? [String(value)]
    : [];
}
