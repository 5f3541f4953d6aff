import type { SumTerm } from '../factcheck/page.ts';
import type { Body } from './note-body.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const SUM = new RegExp(
  String.raw`^([+−-]? *(?:${NUMBER})(?: *[+−-] *(?:${NUMBER}))*) *= *(${NUMBER}) +of +(\S.*)$`,
);

/** Reads `145 + 31 + 17 = 193 of [^m] [^c] [^s]`, one label for each term; `at` is where it begins. */
export function readSum(text: string, at: number): Body {
  const [, left = '', total = '', labels = ''] = SUM.exec(text) ?? [];
  const of = labels.split(/[ ,]+/).map((label) => /^\[\^([a-z0-9-]+)\]$/.exec(label)?.[1]);
  if (total === '' || of.includes(undefined)) {
    return wrong(
      at,
      `Unexpected \`${text}\` after \`Sum:\`, expected numbers, their sum and their notes.`,
    );
  }
  const terms = [...left.matchAll(new RegExp(String.raw`([+−-]?) *(${NUMBER})`, 'g'))].map(
    ([, sign = '', number = '']): SumTerm => ({
      sign: sign === '−' || sign === '-' ? -1 : 1,
      value: numberOf(number),
    }),
  );
  if (terms.length !== of.length) {
    return wrong(
      at,
      `Unexpected ${of.length} notes for ${terms.length} numbers, expected one for each.`,
    );
  }
  return {
    at,
    value: {
      kind: 'sum',
      terms,
      total: numberOf(total),
      of: of.filter((label) => label !== undefined),
    },
  };
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

function wrong(at: number, message: string): Body {
  const remedy = 'Write it as `Sum: 2 + 3 = 5 of [^first] [^second]`.';
  return { trouble: { at, rule: 'note/sum', message, remedy } };
}
