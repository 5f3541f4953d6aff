import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { isDay } from '../factcheck/calendar.ts';
import type { Finding } from '../factcheck/finding.ts';
import type { PageKind } from '../factcheck/page.ts';
import type { Place } from '../factcheck/place.ts';
import { placeIn, type Manuscript } from './manuscript.ts';
import { nearMiss } from './near-miss.ts';

/** What stands between the two lines of `---` at the head of a page. */
export interface Frontmatter {
  readonly title: string;
  readonly summary: string;
  /** From 1; 0 for all but chapters and exercises. */
  readonly order: number;
  /** The day of the last change, `YYYY-MM-DD`; null where none is given. */
  readonly changed: string | null;
  readonly places: { readonly title: Place; readonly summary: Place };
}

/** The frontmatter, or null where something is missing or wrong, and where the prose begins. */
export interface Head {
  readonly frontmatter: Frontmatter | null;
  readonly findings: readonly Finding[];
  /** The offset of the line after the closing `---`; 0 where there is no frontmatter. */
  readonly end: number;
}

/** What stands between the lines of `---`, and the offset at which it begins; null where there is none. */
export function frontmatterOf(
  raw: string,
): { readonly yaml: string; readonly start: number } | null {
  const match = raw.startsWith('---') ? FENCED.exec(raw) : null;
  return match?.index === 0 ? { yaml: match[1] ?? '', start: match[0].indexOf('\n') + 1 } : null;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads `title`, `summary`, for a chapter or an exercise `order`, and `changed` where it stands; any other key is a
 * finding. What an entry of the register has besides is read with the rest of the data.
 */
export function readFrontmatter(manuscript: Manuscript, kind: PageKind): Head {
  const match = manuscript.raw.startsWith('---') ? FENCED.exec(manuscript.raw) : null;
  if (match?.index !== 0) {
    const finding: Finding = {
      ...placeIn(manuscript, 0),
      rule: 'input/frontmatter',
      message: 'Unexpected start of the file, expected a frontmatter between two lines of `---`.',
      remedy: `Begin the file with \`---\`, then ${keysOf(kind).map(quoted).join(', ')}, then \`---\`.`,
    };
    return { frontmatter: null, findings: [finding], end: 0 };
  }
  const yaml = match[1] ?? '';
  const offset = match[0].indexOf('\n') + 1;
  const at = (inYaml: number): Place => placeIn(manuscript, offset + inYaml);
  const { values, findings } = readValues(yaml, kind, at);
  const { title, summary, order, changed } = values;
  const complete = findings.length === 0 && title && summary;
  return {
    frontmatter: complete
      ? {
          title: String(title.value),
          summary: String(summary.value),
          order: Number(order?.value ?? 0),
          changed: changed ? String(changed.value) : null,
          places: { title: title.place, summary: summary.place },
        }
      : null,
    findings,
    end: match[0].length,
  };
}

type Values = Record<string, { readonly value: unknown; readonly place: Place } | undefined>;

/** The key that a page may have and need not. */
const OPTIONAL = 'changed';

/** The keys of an entry of the register, which are read elsewhere. */
const ELSEWHERE = ['kind', 'matters', 'sides', 'tolls', 'timeline'];

const keysOf = (kind: PageKind): string[] =>
  kind === 'chapter' || kind === 'exercise' ? ['title', 'summary', 'order'] : ['title', 'summary'];

const quoted = (key: string): string => `\`${key}\``;

function readValues(
  yaml: string,
  kind: PageKind,
  at: (offset: number) => Place,
): { values: Values; findings: Finding[] } {
  const findings: Finding[] = [];
  const values: Values = {};
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    findings.push({
      ...at(error.pos[0]),
      rule: 'input/frontmatter',
      message: `Unexpected frontmatter, expected YAML: ${error.message.replace(/\.?$/, '.')}`,
      remedy: 'Put the value between quotation marks, or after `>-` on lines of its own.',
    });
  }
  if (findings.length > 0) return { values, findings };
  const needed = keysOf(kind);
  const known = [...needed, OPTIONAL];
  const all = kind === 'disagreement' ? [...known, ...ELSEWHERE] : known;
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const key = pair.key as Node;
    const name = isScalar(key) ? String(key.value) : '';
    const place = at(key.range?.[0] ?? 0);
    if (kind === 'disagreement' && ELSEWHERE.includes(name)) continue;
    if (!known.includes(name)) findings.push(unknownKey(name, all, place));
    else {
      const node = pair.value as Node | null;
      values[name] = {
        value: isScalar(node) ? node.value : null,
        place: node ? at(startOf(node)) : place,
      };
    }
  }
  const present = known.filter((key) => needed.includes(key) || values[key]);
  for (const key of present) findings.push(...checkValue(key, values[key], at(0)));
  return { values, findings };
}

/** A quoted value begins after its quotation mark. */
function startOf(node: Node): number {
  const start = node.range?.[0] ?? 0;
  return isScalar(node) && (node.type ?? '').startsWith('QUOTE') ? start + 1 : start;
}

function unknownKey(name: string, known: readonly string[], place: Place): Finding {
  const near = nearMiss(name, known);
  return {
    ...place,
    rule: 'input/unknown-key',
    message: `Unexpected key \`${name}\` in the frontmatter, expected ${known.map(quoted).join(', ')}.`,
    remedy: near ? `Write \`${near}\`.` : 'Take the key out.',
  };
}

function checkValue(key: string, entry: Values[string], start: Place): Finding[] {
  if (!entry) {
    const message = `Unexpected frontmatter without \`${key}\`, expected one.`;
    return [{ ...start, rule: 'input/missing-key', message, remedy: `Add a line \`${key}: …\`.` }];
  }
  const { value, place } = entry;
  if (key === OPTIONAL) {
    if (typeof value === 'string' && isDay(value)) return [];
    const message = 'Unexpected `changed`, expected a day of the calendar such as `2031-04-09`.';
    const remedy = 'Write the day of the last change as year, month and day, or take the line out.';
    return [{ ...place, rule: 'input/changed', message, remedy }];
  }
  if (key === 'order') {
    if (Number.isInteger(value) && Number(value) >= 1) return [];
    const message = `Unexpected \`order\`, expected a whole number from 1.`;
    return [
      {
        ...place,
        rule: 'input/order',
        message,
        remedy: 'Write the place of the chapter among the others.',
      },
    ];
  }
  if (typeof value !== 'string' || value.trim() === '') {
    const message = `Unexpected ${value === null || value === '' ? 'empty ' : ''}\`${key}\`, expected words.`;
    return [
      {
        ...place,
        rule: 'input/empty-key',
        message,
        remedy: `Write the ${key} of the page, in quotation marks if it is a number.`,
      },
    ];
  }
  if (value.includes('[^')) {
    const message = `Unexpected note in \`${key}\`, expected words alone.`;
    return [
      {
        ...place,
        rule: 'note/in-frontmatter',
        message,
        remedy: 'Move the note to a sentence of the page that says the same.',
      },
    ];
  }
  return [];
}
