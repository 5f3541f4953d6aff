import { edited } from './edit.ts';
import { whyOf, type Why } from './explanation.ts';
import { EXPECTED, type Family } from './fault.ts';
import { missed, missedBy, sharesBy, type Share, type Tried } from './score.ts';

/** A fault that was not refused, as it is listed. */
export interface Survivor {
  readonly family: Family;
  readonly kind: string;
  readonly place: string;
  readonly file: string;
  readonly line: number;
  /** What stood there and what stands there now. */
  readonly before: string;
  readonly after: string;
  /** The words round the change, as they are with it. */
  readonly text: string;
  readonly why: Why;
}

/** Every fault that was not refused. */
export function survivorsOf(tried: readonly Tried[]): Survivor[] {
  return tried
    .filter(({ refused }) => !refused)
    .map(({ family, kind, place, base: { file, raw, stage }, spot, edit }) => ({
      family,
      kind,
      place,
      file,
      line: stage === null ? raw.slice(0, edit.at).split('\n').length : lineBefore(raw, edit.at),
      before: raw.slice(edit.at, edit.at + edit.remove),
      after: edit.insert,
      text: around(edited(raw, edit), edit.at, edit.insert.length),
      why: whyOf({ spot, edit }),
    }));
}

/** What a run prints: shares by family, kind and place, then every survivor. */
export function reportOf(tried: readonly Tried[]): string {
  const families = sharesBy(tried, ({ family }) => family).map(({ name, ...share }) => ({
    name: `${name} (${EXPECTED[name as Family] * 100} % expected)`,
    ...share,
  }));
  const survivors = survivorsOf(tried).map(
    ({ file, line, kind, place, text, before, after, why }) =>
      `${file}:${line} ${kind}, in: ${place}\n  ${text}\n  ${shown(before)} gave way to ${shown(after)}\n  ${why}`,
  );
  const short = missed(tried).map(({ name }) => name);
  return [
    table('family', families),
    table(
      'kind',
      sharesBy(tried, ({ family, kind }) => `${family}: ${kind}`),
    ),
    table(
      'place',
      sharesBy(tried, ({ place }) => place),
    ),
    table('', [{ name: 'all', tried: tried.length, refused: tried.length - survivors.length }]),
    survivors.length === 0 ? '' : whys(tried),
    survivors.length === 0 ? '' : `Not refused:\n\n${survivors.join('\n\n')}`,
    short.length === 0 ? '' : `Fewer than expected were refused: ${short.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** How many were not refused for each reason. */
function whys(tried: readonly Tried[]): string {
  const lines = missedBy(tried).map(({ why, count }) => `${String(count).padStart(5)}  ${why}`);
  return ['not refused, and why', ...lines].join('\n');
}

function table(title: string, rows: readonly Share[]): string {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, tried, refused }) =>
      `${name.padEnd(width)}  ${String(refused).padStart(5)} of ${String(tried).padStart(5)}  ${((refused / tried) * 100).toFixed(1).padStart(5)} %`,
  );
  return [...(title ? [`${title.padEnd(width)}  refused of tried`] : []), ...lines].join('\n');
}

const shown = (text: string): string =>
  text === '' ? 'nothing' : `\`${text.replaceAll('\n', '\\n').slice(0, 160)}\``;

/** The words round a change, on its own line where it has no break. */
function around(text: string, at: number, length: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 160);
  const end = text.indexOf('\n', at + length);
  return text
    .slice(start, Math.min(end < 0 ? text.length : end, at + length + 160))
    .replaceAll('\n', '\\n');
}

/** The line of a page before it was set anew: each stage adds two lines at most before a paragraph. */
function lineBefore(raw: string, at: number): number {
  return raw
    .slice(0, at)
    .split('\n')
    .filter((line) => !/^\| (?:Told|---) \|$/u.test(line)).length;
}
