import type { Finding } from '../factcheck/finding.ts';
import { hidden } from '../factcheck/hidden.ts';
import type { Block } from '../factcheck/page.ts';
import type { Place } from '../factcheck/place.ts';
import { placeIn } from '../factcheck/statement.ts';
import type { Frontmatter } from './frontmatter.ts';

/** Characters that mislead, written by their number or name, such as `&zwj;`; no reader would see them. */
export function checkHidden(
  frontmatter: Frontmatter | null,
  blocks: readonly Block[],
): readonly Finding[] {
  const head = (['title', 'summary'] as const).flatMap((key) =>
    frontmatter ? inText(frontmatter[key], () => frontmatter.places[key]) : [],
  );
  return [
    ...head,
    ...blocks.flatMap(({ text }) => inText(text.value, (index) => placeIn(text, index))),
  ];
}

function inText(text: string, placeAt: (index: number) => Place): Finding[] {
  const found = hidden(text);
  if (!found) return [];
  return [
    {
      ...placeAt(found.index),
      rule: 'input/hidden-character',
      message: `Unexpected ${found.what}, expected letters that readers see as they are.`,
      remedy: 'Type the word anew.',
    },
  ];
}
