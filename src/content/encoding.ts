import { hidden } from '../factcheck/hidden.ts';
import type { Place } from '../factcheck/place.ts';
import { placeAt } from '../factcheck/place.ts';
import { bytes, CAPS } from './cap.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';

/** Characters that no text needs: they hide, move the cursor or end strings elsewhere. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/u;

const LINE_FEED = 0x0a;

const AS_RECEIVED =
  'Restore the seed as it was received; if it came like this, ask for it as plain UTF-8.';

/**
 * The text of a file that is strict UTF-8 without a byte-order mark, without control characters and
 * without lines above the cap; null, and one finding, where it is not. Content has no hidden
 * characters either; a seed is kept as it was received.
 *
 * Lines end in a line feed; `\r\n` is taken in a seed alone, which is kept as it was received.
 */
export function decode(
  file: string,
  data: Uint8Array,
  kind: 'seed' | 'content',
  report: Report,
): string | null {
  const refuse = (rule: string, place: Place, message: string, remedy: string): null => {
    const advice = kind === 'seed' ? AS_RECEIVED : remedy;
    report({ ...place, rule: `input/${rule}`, message, remedy: advice });
    return null;
  };
  const mark = markOf(data);
  if (mark) {
    const remedy = 'Save the file as UTF-8 without a byte-order mark.';
    const rule = mark === 'UTF-16' ? 'encoding' : 'byte-order-mark';
    return refuse(rule, startOf(file), `Unexpected ${mark}, expected plain UTF-8.`, remedy);
  }
  const wrong = undecodable(data);
  if (wrong) {
    const message = 'Unexpected bytes that are not UTF-8, expected UTF-8 throughout.';
    return refuse('encoding', { file, ...wrong }, message, 'Save the file as UTF-8.');
  }
  const long = longLine(data);
  if (long) {
    const message = `Unexpected line of ${bytes(long.size)}, expected at most ${bytes(CAPS.line)}.`;
    const remedy = 'Break it into several lines.';
    return refuse('long-line', { file, line: long.line, column: 1 }, message, remedy);
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  const control = kind === 'seed' ? CONTROL.exec(text) : (/\r/u.exec(text) ?? CONTROL.exec(text));
  if (control) {
    const hex = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `Unexpected control character U+${hex}, expected printable text.`;
    const remedy =
      hex === '000D' ? 'Save the file with lines that end in a line feed alone.' : 'Delete it.';
    return refuse('control-character', placeAt(file, text, control.index), message, remedy);
  }
  const unseen = kind === 'content' ? hidden(text) : null;
  if (unseen) {
    const message = `Unexpected ${unseen.what}, expected letters that readers see as they are.`;
    const place = placeAt(file, text, unseen.index);
    return refuse('hidden-character', place, message, 'Type the word anew.');
  }
  return text;
}

function markOf(data: Uint8Array): string | null {
  const [a, b, c] = data;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'byte-order mark';
  const marked = (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe);
  return marked || (a === 0 && b !== 0) || (b === 0 && a !== 0) ? 'UTF-16' : null;
}

/** Line and column of the first bytes that are not UTF-8, or null. */
function undecodable(data: Uint8Array): { line: number; column: number } | null {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let line = 0;
  for (const piece of linesOf(data)) {
    line += 1;
    try {
      strict.decode(piece);
    } catch {
      return { line, column: lenient.decode(piece).indexOf('\uFFFD') + 1 };
    }
  }
  return null;
}

function longLine(data: Uint8Array): { line: number; size: number } | null {
  let line = 0;
  for (const { length: size } of linesOf(data)) {
    line += 1;
    if (size > CAPS.line) return { line, size };
  }
  return null;
}

function* linesOf(data: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start <= data.length; ) {
    const found = data.indexOf(LINE_FEED, start);
    const end = found < 0 ? data.length : found;
    yield data.subarray(start, end);
    start = end + 1;
  }
}
