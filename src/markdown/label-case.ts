import type { Mend } from '../factcheck/mend.ts';
import { findDefinitions } from './definition.ts';
import { frontmatterOf } from './frontmatter.ts';
import { manuscript as manuscriptOf } from './manuscript.ts';

/**
 * The capitals of labels put into small letters, at the definition and at each mark. A label that some other note
 * of the page or, by `taken`, of the site has in small letters is left alone, as is one that nothing defines.
 */
export function labelCases(file: string, raw: string, taken: ReadonlySet<string>): Mend[] {
  const head = frontmatterOf(raw);
  const body = head ? head.start + head.yaml.length : 0;
  const definitions = findDefinitions(manuscriptOf(file, raw), body);
  const byCase = Map.groupBy(definitions, ({ label }) => label.toLowerCase());
  const isSure = (label: string): boolean =>
    /^(?!\d+$)[a-z0-9-]+$/u.test(label) && byCase.get(label)?.length === 1 && !taken.has(label);
  const sums = new Map(definitions.map(({ place, line }) => [place.line, isSum(line)]));
  return raw.split('\n').flatMap((text, index): Mend[] => {
    const line = index + 1;
    if (head && line <= raw.slice(0, body).split('\n').length) return [];
    const marks = [...text.matchAll(/(?<!\\)\[\^([^[\]\s]+)\]/gu)];
    const own = sums.get(line);
    // A passage may hold what looks like a mark.
    const read = own === false ? marks.slice(0, 1) : marks;
    return read.flatMap(({ index: at, 0: before, 1: label = '' }): Mend[] => {
      const lower = label.toLowerCase();
      if (lower === label || !isSure(lower)) return [];
      return [{ file, line, column: at + 1, rule: 'note/label', before, after: `[^${lower}]` }];
    });
  });
}

function isSum(line: string): boolean {
  return /^\[\^[^\]]*\]:\s*Sum:/u.test(line);
}
