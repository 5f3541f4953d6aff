/** Writes numbers in words, independently of how the checker reads them. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FIRST =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

export function inWords(value: number, and = true, hyphen = true): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    const tens = TENS[Math.floor(value / 10)] ?? '';
    return rest === 0 ? tens : `${tens}${hyphen ? '-' : ' '}${SMALL[rest] ?? ''}`;
  }
  for (const [size, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${inWords(Math.floor(value / size), and, hyphen)} ${name}`;
    if (rest === 0) return head;
    return `${head} ${and && rest < 100 ? 'and ' : ''}${inWords(rest, and, hyphen)}`;
  }
  return '';
}

export function ordinalInWords(value: number): string {
  if (value < 20) return FIRST[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  const rest = value % 10;
  return rest === 0 ? tens.replace(/y$/, 'ieth') : `${tens}-${FIRST[rest] ?? ''}`;
}
