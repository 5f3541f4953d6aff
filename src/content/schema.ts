import type * as z from 'zod';
import { nearestWord } from '../factcheck/nearest.ts';
import { keysAt } from './known-key.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * The value at a path of a file as a schema has it, or null and a finding for each thing that is
 * not. A value that is whole but for unknown keys is returned without them, so that the check goes on.
 *
 * Every message in the schemas is what is expected, as words that complete *Unexpected X, expected …*,
 * and, if there is more to say than to correct the value, ` → ` and the remedy.
 */
export function conform<S extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  schema: S,
  report: Report,
): z.output<S> | null {
  const value = valueAt(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => flat(issue, value));
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const misspelt = new Set(
    unknown.flatMap((issue) =>
      issue.keys.map((key) => nameOf([...issue.path, nearestWord(key, keysAt(schema, issue.path)) ?? key])),
    ),
  );
  for (const issue of issues) {
    // A key that is there under a wrong name is not missing as well.
    if (!misspelt.has(nameOf(issue.path))) reportIssue(issue, { yaml, path, schema, value }, report);
  }
  if (unknown.length < issues.length) return null;
  return schema.safeParse(without(value, unknown)).data ?? null;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), value);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What is wrong inside the mapping of a choice, where a mapping was given; else the choice itself. */
function flat(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || !isRecord(valueAt(value, issue.path))) return [issue];
  const [branch] = issue.errors
    .filter((errors) => errors.every((e) => e.path.length > 0 || e.code === 'unrecognized_keys'))
    .toSorted((a, b) => a.length - b.length);
  if (!branch) return [issue];
  return branch.flatMap((e) => flat({ ...e, path: [...issue.path, ...e.path] }, value));
}

function nameOf(path: Path): string {
  return path.map(String).join('\n');
}

interface Context {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function reportIssue(issue: Issue, context: Context, report: Report): void {
  const { yaml, schema, value } = context;
  const path = [...context.path, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    for (const key of issue.keys) {
      const near = nearestWord(key, known);
      const list = known.map((k) => `\`${k}\``).join(', ');
      report({
        ...yaml.placeOfKey([...path, key]),
        rule: 'input/unknown-key',
        message: `Unexpected key ${shown(key)}, expected ${near === null ? `one of ${list}` : `\`${near}\``}.`,
        remedy: near === null ? 'Remove it, or correct its name.' : `Write \`${near}\`.`,
      });
    }
    return;
  }
  const found = valueAt(value, issue.path);
  const [expected = '', advice] = issue.message.split(' → ');
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string') {
    report({
      ...yaml.placeOf(path.slice(0, -1)),
      rule: 'input/missing-key',
      message: `Unexpected absence of \`${key}\`, expected ${expected}.`,
      remedy: `Add \`${key}: ${expected.startsWith('`not stated`') ? 'not stated' : '…'}\`.${advice === undefined ? '' : ` ${advice}`}`,
    });
    return;
  }
  const where = typeof key === 'string' ? ` for \`${key}\`` : '';
  report({
    ...yaml.placeOf(path),
    rule: 'input/value',
    message: `Unexpected ${shown(found)}${where}, expected ${expected}.`,
    remedy: advice ?? remedyFor(issue, found, expected),
  });
}

function remedyFor(issue: Issue, found: unknown, expected: string): string {
  const unquoted = typeof found === 'number' || typeof found === 'boolean';
  if (unquoted && expected.includes('text')) return 'Put the value in quotation marks.';
  const quotedNumber = typeof found === 'string' && /^\d+$/u.test(found);
  if (quotedNumber && expected.includes('number')) return 'Take the quotation marks away.';
  if (found === null || found === '') return `Write ${expected}.`;
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const near = typeof found === 'string' ? nearestWord(found, options) : null;
  return near === null ? 'Correct the value.' : `Write \`${near}\`.`;
}

function without(value: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const at = valueAt(copy, issue.path);
    if (issue.code !== 'unrecognized_keys' || !isRecord(at)) continue;
    for (const key of issue.keys) delete at[key];
  }
  return copy;
}
