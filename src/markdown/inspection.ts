import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../factcheck/finding.ts';
import { checkList } from './list.ts';
import { placeIn, type Manuscript } from './manuscript.ts';
import { refusal } from './refused.ts';

/** Looks at each node of a page for Markdown that it may not use and for notes out of place. */
export function inspect(tree: Root, manuscript: Manuscript): Finding[] {
  const findings: Finding[] = [];
  const find = (node: Nodes, words: Pick<Finding, 'rule' | 'message' | 'remedy'>): void => {
    findings.push({ ...placeIn(manuscript, startOf(node)), ...words });
  };
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    const refused = refusal(node);
    if (refused) find(node, refused);
    if (node.type === 'list') findings.push(...checkList(manuscript, node));
    if (node.type === 'text') findings.push(...strayNotes(node, manuscript));
    if (node.type === 'inlineCode' && node.value.includes('[^')) {
      find(node, {
        rule: 'note/in-code',
        message:
          'Unexpected note between backticks, which is shown as it stands, expected it in the text.',
        remedy: 'Move it behind the closing backtick.',
      });
    }
    if (node.type === 'heading' || node.type === 'link') {
      visit(node, 'footnoteReference', (reference) => find(reference, misplaced(node.type)));
    }
    if (
      node.type === 'footnoteReference' &&
      /^\s?$/.test(manuscript.raw[startOf(node) - 1] ?? '')
    ) {
      find(node, {
        rule: 'note/apart',
        message: 'Unexpected space before a note, expected it right after what it supports.',
        remedy: 'Take the space or line break before `[^` away.',
      });
    }
    return undefined;
  });
  return findings;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

function misplaced(type: 'heading' | 'link'): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  return {
    rule: `note/in-${type}`,
    message: `Unexpected note in a ${type}, expected it after a sentence.`,
    remedy:
      type === 'heading'
        ? 'Move it to a sentence of the section: a heading only repeats what one says.'
        : 'Move it behind the link.',
  };
}

/** Text such as `[^two words]` is no reference to Markdown, and shown as it stands. */
function strayNotes(node: Extract<Nodes, { type: 'text' }>, manuscript: Manuscript): Finding[] {
  const start = startOf(node);
  const raw = manuscript.raw.slice(start, node.position?.end.offset ?? start);
  return [...raw.matchAll(/(?<!\\)\[\^[^\]\n]*\]?/g)].map(({ 0: found, index }) => ({
    ...placeIn(manuscript, start + index),
    rule: 'note/label',
    message: `Unexpected \`${found}\`, expected a label of lower-case letters, digits and hyphens in \`[^…]\`.`,
    remedy: 'Write the label as its definition has it, without spaces.',
  }));
}
