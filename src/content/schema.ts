import * as z from 'zod';
import { nearestWord } from '../factcheck/nearest.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * The value at a path of a file as a schema has it, or null and a finding for each thing that is
 * not. A value that is whole but for unknown keys is returned without them, so that the check goes on.
 *
 * Every message in the schemas is what is expected, as words that complete *Unexpected X, expected …*.
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
  for (const issue of issues) reportIssue(issue, { yaml, path, schema, value }, report);
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
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
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string') {
    report({
      ...yaml.placeOf(path.slice(0, -1)),
      rule: 'input/missing-key',
      message: `Unexpected absence of \`${key}\`, expected ${issue.message}.`,
      remedy: `Add \`${key}: …\`.`,
    });
    return;
  }
  const where = typeof key === 'string' ? ` for \`${key}\`` : '';
  const unquoted = typeof found === 'number' || typeof found === 'boolean';
  report({
    ...yaml.placeOf(path),
    rule: 'input/value',
    message: `Unexpected ${shown(found)}${where}, expected ${issue.message}.`,
    remedy:
      unquoted && issue.message.includes('text')
        ? 'Put the value in quotation marks.'
        : 'Correct the value.',
  });
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => keysAt(option, path)))];
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, unknown> = schema.shape;
  return step === undefined ? Object.keys(shape) : keysAt(shape[String(step)], rest);
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
