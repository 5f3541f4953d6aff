import { describe, expect, it } from 'vitest';
import { decode } from '../../src/content/encoding.ts';
import type { Finding } from '../../src/factcheck/finding.ts';

function read(data: Uint8Array | string, kind: 'seed' | 'content' = 'seed') {
  const findings: Finding[] = [];
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const text = decode('a.txt', bytes, kind, (finding) => findings.push(finding));
  return { text, found: findings.map((f) => `${f.line}:${f.column} ${f.rule}`) };
}

describe('decode', () => {
  it.each(['', 'one\ntwo\n', 'a “quote”, a no-break\u00a0space, a hyphen\u2011, a tab\t', '風 🌊'])(
    'gives back %j to the character',
    (text) => {
      expect(read(text)).toEqual({ text, found: [] });
    },
  );

  it('takes carriage returns before line feeds in a seed, which is kept as received', () => {
    expect(read('one\r\ntwo\r\n').text).toBe('one\r\ntwo\r\n');
    expect(read('one\r\ntwo', 'content').found).toEqual(['1:4 input/control-character']);
    expect(read('one\rtwo').found).toEqual(['1:4 input/control-character']);
  });

  it.each([
    ['a NUL', 'one\ntw\u0000o', '2:3'],
    ['an escape', 'one\n\u001b[2J', '2:1'],
    ['a delete', 'on\u007fe', '1:3'],
    ['a C1 control', 'on\u0085e', '1:3'],
  ])('refuses %s where it stands', (_, text, place) => {
    expect(read(text)).toEqual({ text: null, found: [`${place} input/control-character`] });
  });

  it.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], '2:2'],
    ['an overlong form', [0xc0, 0xaf], '1:1'],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], '1:2'],
    ['a sequence that the file cuts', [0x61, 0x0a, 0xe2, 0x80], '2:1'],
  ])('refuses %s where it stands', (_, bytes, place) => {
    const { text, found } = read(Uint8Array.from(bytes));
    expect(text).toBeNull();
    expect(found).toEqual([`${place} input/encoding`]);
  });

  it('counts a line in bytes, the cap itself being allowed', () => {
    expect(read('é'.repeat(32 * 1024)).found).toEqual([]);
    expect(read(`one\n${'é'.repeat(32 * 1024)}e`).found).toEqual(['2:1 input/long-line']);
  });
});
