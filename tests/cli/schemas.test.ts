import { globSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportText } from '../../src/cli/report/text.ts';
import { DESCRIPTIONS } from '../../src/cli/schema/descriptions.ts';
import { FILE_SCHEMAS } from '../../src/cli/schema/files.ts';
import { jsonSchema, keysOf } from '../../src/cli/schema/json.ts';
import { frontmatterOf } from '../../src/markdown/frontmatter.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

describe.each(FILE_SCHEMAS)('schemas/$name.schema.json', (schema) => {
  it('is what `npm run schemas` writes', () => {
    expect(read(`.vscode/schemas/${schema.name}.schema.json`)).toBe(jsonSchema(schema));
  });

  it('explains every key', () => {
    const unknown = keysOf(schema).filter((key) => {
      const last = key.split('.').at(-1) ?? '';
      return !(key in DESCRIPTIONS) && !(`*.${last}` in DESCRIPTIONS);
    });
    expect(unknown).toEqual([]);
  });

  it('takes the content as it is, and no unknown key', () => {
    const valid = new Ajv({ strict: false }).compile(
      json(`.vscode/schemas/${schema.name}.schema.json`),
    );
    for (const file of globSync(`tests/fixtures/valid/${schema.files}`)) {
      const text = file.endsWith('.mdx') ? (frontmatterOf(read(file))?.yaml ?? '') : read(file);
      const value: unknown = parse(text);
      expect(valid(value), `${file}: ${JSON.stringify(valid.errors)}`).toBe(true);
      const [row] = [value].flat();
      const wrong = { ...(row as object), unheard: 1 };
      expect(valid(Array.isArray(value) ? [wrong] : wrong)).toBe(false);
    }
  });
});

it('describes no key that there is not', () => {
  const keys = new Set(FILE_SCHEMAS.flatMap(keysOf));
  const last = new Set([...keys].map((key) => key.split('.').at(-1)));
  const stale = Object.keys(DESCRIPTIONS).filter((key) =>
    key.startsWith('*.') ? !last.has(key.slice(2)) : !keys.has(key),
  );
  expect(stale).toEqual([]);
});

it('is known to the editor for every YAML file', () => {
  const map = json('.vscode/settings.json')['yaml.schemas'] as Record<string, string>;
  const wanted = FILE_SCHEMAS.filter(({ files }) => files.endsWith('.yaml'));
  expect(map).toEqual(
    Object.fromEntries(
      wanted.map(({ name, files }) => [`./.vscode/schemas/${name}.schema.json`, files]),
    ),
  );
});

it('is there for every YAML file of the content', () => {
  const known = new Set(FILE_SCHEMAS.map(({ files }) => files));
  expect(globSync('content/*.yaml').filter((file) => !known.has(file))).toEqual([]);
});

it('lets the editor list each finding of the check with its place, weight and message', () => {
  const [task] = json('.vscode/tasks.json').tasks as {
    problemMatcher: { pattern: { regexp: string }[] };
  }[];
  const [head = '', message = ''] = task?.problemMatcher.pattern.map(({ regexp }) => regexp) ?? [];
  const place = { file: 'content/tolls.yaml', line: 3, column: 7 };
  const words = { message: 'Unexpected `a`, expected `b`', remedy: 'Write `b`.' };
  const text = reportText(
    {
      findings: [
        { ...place, ...words, rule: 'ledger/number' },
        { ...place, ...words, rule: 'fit/passage', severity: 'warning' },
      ],
      counts: null,
      shares: [],
    },
    { colour: false, line: () => '  number: 12' },
  );
  const lines = text.split('\n');
  const found = lines.flatMap((line, i) => {
    const match = new RegExp(head, 'u').exec(line);
    return match
      ? [[...match.slice(1), new RegExp(message, 'u').exec(lines[i + 1] ?? '')?.[1]]]
      : [];
  });
  expect(found).toEqual([
    [place.file, '3', '7', undefined, 'ledger/number', words.message],
    [place.file, '3', '7', 'warning', 'fit/passage', words.message],
  ]);
});
