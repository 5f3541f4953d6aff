import * as z from 'zod';
import { DESCRIPTIONS } from './descriptions.ts';
import type { FileSchema } from './files.ts';

/** A schema of JSON Schema, as far as it is walked here. */
interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The text of a JSON Schema (draft 7, which editors know) in which each key says what it is for. */
export function jsonSchema({ name, files, schema }: FileSchema): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  describe(json as Schema, name);
  return `${JSON.stringify({ ...json, title: files }, null, 2)}\n`;
}

/** Every key of a schema as `name.key.key`; lists and choices add nothing to it. */
export function keysOf({ name, schema }: FileSchema): string[] {
  const paths: string[] = [];
  describe(z.toJSONSchema(schema, { io: 'input' }) as Schema, name, (path) => paths.push(path));
  return [...new Set(paths)];
}

function describe(
  schema: Schema,
  path: string,
  seen: (path: string) => void = () => undefined,
): void {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const own = `${path}.${key}`;
    seen(own);
    const words = DESCRIPTIONS[own] ?? DESCRIPTIONS[`*.${key}`];
    if (words !== undefined) value.description = words;
    describe(value, own, seen);
  }
  for (const each of [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])])
    describe(each, path, seen);
}
