import type { Nodes } from 'mdast';
import type { Finding } from '../factcheck/finding.ts';

type Words = Pick<Finding, 'rule' | 'message' | 'remedy'>;

/** Markdown that a page may not use, since what it shows could not be checked or would be lost. */
const REFUSED: Partial<Record<Nodes['type'], Words>> = {
  image: {
    rule: 'input/image',
    message: 'Unexpected image, expected words and registered charts.',
    remedy: 'Take the image out; where a `!` before a bracket is meant, write `\\!`.',
  },
  code: {
    rule: 'input/code',
    message: 'Unexpected block of code, expected paragraphs.',
    remedy: 'Take the three backticks or tildes away.',
  },
  definition: {
    rule: 'input/link-definition',
    message:
      'Unexpected `[…]:` at the start of a line, which Markdown hides, expected a note or a link.',
    remedy: 'Write `[^label]:` for a note, `[words](address)` for a link.',
  },
  delete: {
    rule: 'input/struck-out',
    message: 'Unexpected struck-out text between `~`, expected plain words.',
    remedy: 'Write `\\~` where the sign is meant, or take the words out.',
  },
  mdxFlowExpression: braces(),
  mdxTextExpression: braces(),
  html: {
    rule: 'input/html',
    message: 'Unexpected HTML, expected Markdown.',
    remedy: 'Write it in Markdown.',
  },
};
const ALSO: Partial<Record<Nodes['type'], Nodes['type']>> = { imageReference: 'image' };

function braces(): Words {
  return {
    rule: 'input/expression',
    message: 'Unexpected `{` in the text, expected plain words.',
    remedy: 'Write `\\{`, or take it out: nothing between braces is text.',
  };
}

/** Why a page may not hold a node, or null where it may. */
export function refusal(node: Nodes): Words | null {
  if (node.type === 'mdxjsEsm') return moduleRefusal(node.value);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return {
      rule: 'input/checkbox',
      message: 'Unexpected `[ ]` at the start of a list item, expected words.',
      remedy: 'Take the brackets away.',
    };
  }
  if (node.type === 'link') return linkRefusal(node.url, node.title ?? null);
  return REFUSED[ALSO[node.type] ?? node.type] ?? null;
}

/** Why a paragraph may not begin with `import` or `export`, which MDX takes for code. */
export function moduleRefusal(value: string): Words {
  const word = value.startsWith('export') ? 'export' : 'import';
  return {
    rule: `input/${word}`,
    message: `Unexpected \`${word}\` at the start of a line, which is read as code, expected plain words.`,
    remedy: 'Begin the sentence with another word; registered components need no import.',
  };
}

function linkRefusal(url: string, title: string | null): Words | null {
  if (title !== null) {
    return {
      rule: 'input/link-title',
      message: 'Unexpected title in a link, expected the address alone.',
      remedy: 'Take away what stands between quotation marks: it would be shown unchecked.',
    };
  }
  if (/^(?:\/(?!\/)|#.|https:\/\/|mailto:)/.test(url)) return null;
  return {
    rule: 'input/link-address',
    message: `Unexpected address \`${url}\`, expected one that begins with \`/\`, \`#\` or \`https://\`.`,
    remedy: 'Write a page of this site as `/address/`, a heading of this page as `#id`.',
  };
}
