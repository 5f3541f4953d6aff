import type { Nodes } from 'mdast';
import type { Finding } from '../factcheck/finding.ts';
import type { Place } from '../factcheck/place.ts';
import { placeIn, type Manuscript } from './manuscript.ts';
import { nearMiss } from './near-miss.ts';

/** The components that a page may use, and the attributes that each must have. */
const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Chart', ['id']],
  ['Map', []],
]);

/** A tag as it stands in the text. */
export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component's name and attributes, or null and why it is not one. */
export interface Component {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads a tag: a registered component, closed in itself, alone on its line, with plain attributes. */
export function readComponent(
  manuscript: Manuscript,
  tag: Tag,
  alone: boolean,
): { readonly component: Component | null; readonly findings: readonly Finding[] } {
  const start = tag.position?.start.offset ?? 0;
  const place = placeIn(manuscript, start);
  const name = tag.name ?? '';
  const expected = COMPONENTS.get(name);
  if (!expected) return { component: null, findings: [unknownTag(name, place)] };
  const findings: Finding[] = [];
  const example = `<${[name, ...expected.map((key) => `${key}="…"`)].join(' ')} />`;
  const raw = manuscript.raw.slice(start, tag.position?.end.offset);
  if (tag.children.length > 0 || !raw.endsWith('/>')) {
    findings.push({
      ...place,
      rule: 'input/component-children',
      message: `Unexpected \`<${name}>\` with an end of its own, expected it closed in itself.`,
      remedy: `Write \`${example}\` and nothing inside it.`,
    });
  } else if (!alone) {
    findings.push({
      ...place,
      rule: 'input/component-place',
      message: `Unexpected \`<${name}>\` within other text, expected it alone on its line.`,
      remedy:
        'Give it a line of its own, at the start of the line, with a blank line before and after.',
    });
  }
  const { attributes, wrong } = readAttributes(manuscript, tag, expected);
  findings.push(...wrong);
  const missing = expected.filter((key) => (attributes.get(key) ?? '') === '');
  if (missing.length > 0 && wrong.length === 0) {
    findings.push({
      ...place,
      rule: 'input/missing-attribute',
      message: `Unexpected \`<${name}>\` without \`${missing.join('`, `')}\`, expected \`${example}\`.`,
      remedy: `Write \`${example}\`.`,
    });
  }
  return { component: missing.length === 0 ? { name, attributes } : null, findings };
}

function unknownTag(name: string, place: Place): Finding {
  const known = [...COMPONENTS.keys()];
  if (name === '' || /^[a-z]/.test(name)) {
    return {
      ...place,
      rule: 'input/html',
      message: `Unexpected HTML \`<${name}>\`, expected Markdown.`,
      remedy: 'Write it in Markdown; where a `<` is meant, write `\\<`.',
    };
  }
  const near = nearMiss(name, known);
  return {
    ...place,
    rule: 'input/unknown-component',
    message: `Unexpected component \`<${name}>\`, expected ${known.map((each) => `\`<${each}>\``).join(', ')}.`,
    remedy: near ? `Write \`<${near} … />\`.` : 'Take it out; where a `<` is meant, write `\\<`.',
  };
}

function readAttributes(
  manuscript: Manuscript,
  tag: Tag,
  expected: readonly string[],
): { attributes: Map<string, string>; wrong: Finding[] } {
  const attributes = new Map<string, string>();
  const wrong: Finding[] = [];
  for (const attribute of tag.attributes) {
    const place = placeIn(manuscript, attribute.position?.start.offset ?? 0);
    const find = (rule: Finding['rule'], message: string, remedy: string): void => {
      wrong.push({ ...place, rule, message, remedy });
    };
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      find(
        'input/spread',
        'Unexpected `{…}` among attributes, expected `name="value"`.',
        'Write each attribute out.',
      );
      continue;
    }
    const { name, value } = attribute;
    if (typeof value === 'object' && value !== null) {
      find(
        'input/expression',
        `Unexpected \`{\` after \`${name}=\`, expected a quotation mark.`,
        `Write \`${name}="…"\`.`,
      );
    } else if (value?.includes('[^')) {
      find(
        'note/in-attribute',
        `Unexpected note in the attribute \`${name}\`, expected it in a sentence.`,
        'Move the note to a sentence of the page: nothing in an attribute is linked.',
      );
    } else if (!expected.includes(name) || attributes.has(name)) {
      const twice = attributes.has(name) ? 'second ' : '';
      find(
        'input/unknown-attribute',
        `Unexpected ${twice}attribute \`${name}\`, expected ${expected.length === 0 ? 'none' : `only \`${expected.join('`, `')}\``}.`,
        'Take it out.',
      );
    } else attributes.set(name, value ?? '');
  }
  return { attributes, wrong };
}
