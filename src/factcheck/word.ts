import { once } from './memo.ts';
import type { Span } from './sentence.ts';
import { fold } from './typography.ts';

/** One word of a text in lower case, and the stem that its forms share. */
export interface Word extends Span {
  readonly text: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;

/** The words of a text in order; offsets are the text's own. */
export const wordsOf = once((text): readonly Word[] =>
  [...fold(text).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase(),
    stem: stemOf(word),
  })),
);

/** Whether a text has a word in any of its forms. */
export function hasWord(text: string, { stem: one }: Pick<Word, 'stem'>): boolean {
  return wordsOf(text).some((word) => word.stem === one);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ held: 'hold', fell: 'fall', fallen: 'fall', took: 'take', taken: 'take', gave: 'give' },
  ...{ given: 'give', begun: 'begin', began: 'begin', women: 'woman', men: 'man', saw: 'see' },
  ...{ went: 'go', gone: 'go', left: 'leav', met: 'meet', sent: 'send', said: 'say', told: 'tell' },
  ...{
    children: 'child',
    people: 'person',
    shut: 'shut',
    paid: 'pay',
    made: 'mak',
    broke: 'break',
    broken: 'break',
    ...{
      drove: 'driv',
      driven: 'driv',
      stole: 'steal',
      stolen: 'steal',
      blew: 'blow',
      blown: 'blow',
    },
    ...{ shot: 'shoot', struck: 'strik', sank: 'sink', sunk: 'sink', fought: 'fight', won: 'win' },
    ...{ found: 'find', led: 'lead', kept: 'keep', torn: 'tear', tore: 'tear', seen: 'see' },
  },
};

const stemOf = once((word) => stem(word));

/** What the forms of one English word share, roughly: `provided`, `provides` and `providing` are `provid`. */
export function stem(word: string): string {
  const plain = fold(word).toLowerCase().replace(/'s?$/u, '');
  const irregular = Object.hasOwn(IRREGULAR, plain) ? IRREGULAR[plain] : undefined;
  if (irregular !== undefined) return irregular;
  if (plain.length < 4) return plain;
  const base = plain
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=s|x|ch|sh)es$/u, '')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/(?<=[^aeiouls])([bdgmnprt])\1$/u, '$1')
    .replace(/(?<=[aeiou])([bdgmnprt])\1$/u, '$1');
  return base.length > 3 ? base.replace(/e$/u, '').replace(/ie?d$/u, 'y') : base;
}

const SMALL: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its his her their our all any some no not and or but if than then as at by for ' +
    'from in into of off on onto out over per since through to until till under up upon with within without across ' +
    'after against among around before behind below between beyond during near towards about above along amid ' +
    'while when where which who whom whose is was are were be been being am has had have having do does did will ' +
    'would shall should can could may might must it he she they him them said says say also later already still'
  ).split(' '),
);

/** Whether a word carries no sense of its own: an article, a preposition, an auxiliary, a pronoun. */
export function isSmall({ text }: Pick<Word, 'text'>): boolean {
  return SMALL.has(text);
}

/** The head of the noun phrase that begins at a word: the last of at most `most` words before a small one or a comma. */
export function headFrom(
  words: readonly Word[],
  from: number,
  text: string,
  most = 3,
): Word | undefined {
  let at = from;
  while (words[at] && ARTICLE.has(words[at]?.text ?? '')) at += 1;
  let head: Word | undefined;
  for (let i = at; i < at + most; i += 1) {
    const word = words[i];
    const last = words[i - 1];
    if (!word || isSmall(word)) break;
    if (head && last && /\S/u.test(text.slice(last.end, word.start))) break;
    head = word;
  }
  return head;
}

const ARTICLE: ReadonlySet<string> = new Set(
  'the a an its his her their our these those this that such all'.split(' '),
);
