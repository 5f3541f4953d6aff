import { SENTENCE } from './length.ts';
import type { Body, Trouble } from './note-body.ts';

const OMISSION = '[…]';
const SHAPE =
  'Write `speaker, source: "passage"`, or `source: "passage"` where nobody else speaks.';

/**
 * Reads `speaker, source: "passage"`: the passage is everything between the first and the last
 * quotation mark of the line, or between backticks where Markdown would eat a character of it.
 */
export function readPassage(body: string): Body {
  const open = body.search(/["`]/);
  const head = open < 0 ? body : body.slice(0, open);
  const curly = head.search(/[“”„«‘]/);
  if (curly >= 0) {
    return trouble('note/quotation-marks', curly, {
      message: `Unexpected \`${head[curly]}\`, expected a straight \`"\` before and after the passage.`,
      remedy: 'Write `"`; quotation marks inside the passage stay as the document has them.',
    });
  }
  if (open < 0) {
    return trouble('note/no-passage', 0, {
      message: 'Unexpected note without a passage, expected one between quotation marks.',
      remedy: SHAPE,
    });
  }
  const names = /^(?:([a-z0-9-]+), )?([a-z0-9-]+): $/.exec(head);
  if (!names) return { trouble: headTrouble(head) };
  const mark = body[open] ?? '"';
  const close = body.lastIndexOf(mark);
  const passage = body.slice(open + 1, close);
  const wrong = close === open ? unclosed(mark, open) : passageTrouble(passage, open + 1, mark);
  if (wrong) return { trouble: wrong };
  const after = body.slice(close + 1);
  if (after !== '') {
    return trouble('note/after-passage', close + 1, {
      message: `Unexpected \`${after.trim()}\` after the passage, expected the end of the line.`,
      remedy: 'Take it away: a note holds one passage and nothing else.',
    });
  }
  const [, speaker = null, source = ''] = names;
  const parts = passage.split(` ${OMISSION} `);
  return { at: open + 1, value: { kind: 'passage', speaker, source, parts } };
}

function trouble(
  rule: Trouble['rule'],
  at: number,
  words: Pick<Trouble, 'message' | 'remedy'>,
): { readonly trouble: Trouble } {
  return { trouble: { rule, at, ...words } };
}

function unclosed(mark: string, at: number): Trouble {
  return {
    at,
    rule: 'note/unclosed',
    message: `Unexpected end of the line, expected a \`${mark}\` after the passage.`,
    remedy: `End the line with the passage and \`${mark}\`.`,
  };
}

/** What is wrong with `speaker, source: `. */
function headTrouble(head: string): Trouble {
  const rule = 'note/source';
  if (head.trim() === '') {
    const message = 'Unexpected passage without a source, expected `source: ` before it.';
    return { at: 0, rule, message, remedy: SHAPE };
  }
  if (!/:\s*$/.test(head)) {
    const message = `Unexpected \`${head.trim()}\` before the passage, expected a source and a colon.`;
    return { at: 0, rule, message, remedy: SHAPE };
  }
  const names = head.replace(/:\s*$/, '').split(',');
  if (names.length > 2) {
    const message = `Unexpected ${names.length} names before the passage, expected a speaker and a source.`;
    return { at: 0, rule, message, remedy: 'Write one note for each passage.' };
  }
  const odd = names.map((name) => name.trim()).find((name) => !/^[a-z0-9-]+$/.test(name));
  if (odd !== undefined) {
    const message = `Unexpected \`${odd}\`, expected a slug in lower-case letters, digits and hyphens.`;
    const remedy = 'Write the slug of the speaker or source as its YAML file has it.';
    return { at: Math.max(0, head.indexOf(odd)), rule, message, remedy };
  }
  const expected = `${names.map((name) => name.trim()).join(', ')}: `;
  const message = `Unexpected spaces in \`${head}\`, expected \`${expected}\`.`;
  return {
    at: 0,
    rule,
    message,
    remedy: 'Leave one space after the comma and one after the colon.',
  };
}

function passageTrouble(passage: string, at: number, mark: string): Trouble | null {
  if (passage.replaceAll(OMISSION, '').trim() === '') {
    const message = `Unexpected empty passage, expected words of the source between the \`${mark}\`.`;
    return { at, rule: 'note/empty', message, remedy: 'Copy the passage from the document.' };
  }
  if (passage.length > SENTENCE) {
    const message = `Unexpected passage of ${passage.length} characters, expected at most ${SENTENCE}.`;
    const remedy = 'Quote the clause that carries the fact.';
    return { at, rule: 'note/too-long', message, remedy };
  }
  const dots = passage.search(/\[ ?\.{3} ?\]|\[ …\]|\[… \]/);
  if (dots >= 0) {
    const found = /^\[[^\]]*\]/.exec(passage.slice(dots))?.[0] ?? '';
    const message = `Unexpected \`${found}\`, expected \`${OMISSION}\` with one character for the dots.`;
    return { at: at + dots, rule: 'note/omission', message, remedy: `Write \` ${OMISSION} \`.` };
  }
  if (passage !== passage.trim()) {
    const message =
      'Unexpected space at an end of the passage, expected it to begin and end with a word.';
    return { at, rule: 'note/spaces', message, remedy: 'Take the space away.' };
  }
  const bare = passage.split(` ${OMISSION} `);
  if (bare.some((part) => part.includes(OMISSION) || part.trim() === '')) {
    const message = `Unexpected \`${OMISSION}\`, expected it between two parts, with a space on each side.`;
    const remedy = 'Leave it away at the ends of a passage; words before and after need no mark.';
    return { at: at + passage.indexOf(OMISSION), rule: 'note/omission', message, remedy };
  }
  return null;
}
