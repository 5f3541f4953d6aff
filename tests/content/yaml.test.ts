import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { list, mapping } from '../../src/content/field.ts';
import { conform } from '../../src/content/schema.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import type { Finding } from '../../src/factcheck/finding.ts';

function parse(text: string) {
  const findings: Finding[] = [];
  const yaml = parseYaml('a.yaml', text, (finding) => findings.push(finding));
  return { yaml, found: findings.map((f) => `${f.line}:${f.column} ${f.message}`) };
}

describe('parseYaml', () => {
  const { yaml } = parse('a:\n  - b: 1\n    "c": [x, y]\n  - d:\n');

  it.each([
    [[], '1:1'],
    [['a'], '2:3'],
    [['a', 0], '2:5'],
    [['a', 0, 'c'], '3:10'],
    [['a', 0, 'c', 1], '3:14'],
    [['a', 0, 'no'], '2:5'],
    [['a', 7], '2:3'],
  ])('knows where the value at %j stands, or what is nearest above it', (path, place) => {
    const { line, column } = yaml?.placeOf(path) ?? {};
    expect(`${line}:${column}`).toBe(place);
  });

  it('knows where a key stands', () => {
    expect(yaml?.placeOfKey(['a', 0, 'c'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
  });

  it('leaves days, yes and no as the words that they are', () => {
    expect(parse('[2031-03-02, yes, 05:04, 010]').yaml?.value).toEqual([
      '2031-03-02',
      'yes',
      '05:04',
      10,
    ]);
  });

  it('reports each repeated key and, of other errors, the first', () => {
    expect(parse('a: 1\na: 2\nb: 1\nb: 2\n').found).toEqual([
      '2:1 Unexpected second key `a`, expected each key once.',
      '4:1 Unexpected second key `b`, expected each key once.',
    ]);
    expect(parse('a: b: c: d: e\n').found).toHaveLength(1);
  });

  it('refuses a bomb of aliases without unfolding it', () => {
    const bomb = `a: &a [x]\n${'bcdefghij'.replace(/./gu, (c) => `${c}: &${c} [*a, *a, *a]\n`)}`;
    expect(parse(bomb).yaml).toBeNull();
  });
});

describe('conform', () => {
  const schema = list(mapping({ storm: z.string('text'), tide: z.int('a whole number').optional() }));

  function judge(text: string) {
    const findings: Finding[] = [];
    const { yaml } = parse(text);
    const value = yaml && conform(yaml, [], schema, (finding) => findings.push(finding));
    return { value, found: findings.map((f) => `${f.line}:${f.column} ${f.message} ${f.remedy}`) };
  }

  it('reports everything that is wrong in one go', () => {
    expect(judge('- { storm: 1, tide: high }\n- { tide: 2 }\n').found).toEqual([
      '1:12 Unexpected `1` for `storm`, expected text. Put the value in quotation marks.',
      '1:21 Unexpected `high` for `tide`, expected a whole number. Correct the value.',
      '2:3 Unexpected absence of `storm`, expected text. Add `storm: …`.',
    ]);
  });

  it('goes on without unknown keys, once they are reported', () => {
    expect(judge('- { storm: a, tides: 1 }\n')).toEqual({
      value: [{ storm: 'a' }],
      found: ['1:15 Unexpected key `tides`, expected `tide`. Write `tide`.'],
    });
  });

  it('does not miss a key that is there under a wrong name', () => {
    expect(judge('- { strom: a, tide: 1 }\n- { stormy: a }\n').found.at(-1)).toBe(
      '2:5 Unexpected key `stormy`, expected `storm`. Write `storm`.',
    );
  });
});
