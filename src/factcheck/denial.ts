import { once } from './memo.ts';
import { ownVoice } from './quotation.ts';
import { fold } from './typography.ts';
import type { Span } from './sentence.ts';

/** What a sentence denies that our documents give: what of it is asked, or whose words they are. */
export type Asked =
  | 'count'
  | 'duration'
  | 'day'
  | 'hour'
  | 'when'
  | 'place'
  | 'name'
  | 'cause'
  | 'whether'
  | 'reply'
  | 'words';

/** One thing that a sentence says our documents do not say; the span is that of what is asked. */
export interface Denial extends Span {
  readonly asked: Asked;
  readonly text: string;
}

const OURS =
  '(?:(?:none\\s+of\\s+)?our\\s+(?:\\p{Ll}+\\s+)?documents|no\\s+document(?:\\s+of\\s+ours)?|(?:nobody|no\\s+one|nothing)\\s+in\\s+our\\s+documents)';
const SAYS =
  'say|tell|state|report|mention|explain|record|specify|give|name|quote|show|hold|carry|contain';
const PREDICATE = new RegExp(
  `(?:(?<not>(?:do|does|did)\\s+not\\s+(?:${SAYS}))|(?<says>(?:${SAYS})s)|(?<no>(?:${SAYS}|has|have)s?\\s+(?:no|none|nothing|neither)))(?![\\p{L}])`,
  'giu',
);
const SUBJECT = new RegExp(`(?<![\\p{L}])${OURS}(?![\\p{L}])`, 'iu');
/** Where what one verb denies ends. */
const END = new RegExp(
  `[;:.?!]|,?\\s+(?:and|or|but)\\s+(?:so\\s|neither\\s|none\\s|(?:do\\s+not\\s+)?(?:${SAYS})(?:\\s|$))|$`,
  'iu',
);
const WH =
  '(?:(?:about|for|at|on|in|by|from|until|near|of)\\s+)?(?:how(?:\\s+(?:many|long|much))?|when|where|whom?|whose|why|whether|what|which)(?![\\p{L}])';
const JOINED = new RegExp(`,?\\s+(?:or|and)\\s+(?=${WH})`, 'giu');

/** The forms of questions and of noun phrases, and what they ask. */
const QUESTIONS: readonly (readonly [Asked, RegExp])[] = [
  [
    'count',
    /^(?:how\s+many|(?:what|an?y?|the)\s+(?:exact\s+)?(?:number|count|figure)s?\s+(?:of|for)|(?:number|count|figure)s?\s+(?:of|for))(?!\p{L})/iu,
  ],
  [
    'duration',
    /^(?:(?:for\s+)?how\s+long|the\s+(?:length|duration)\s+of|(?:length|duration)\s+of)(?!\p{L})/iu,
  ],
  ['when', /^when(?!\p{L})/iu],
  [
    'day',
    /^(?:(?:(?:on|from|by|until)\s+)?(?:which|what)\s+(?:week)?da(?:ys?|tes?)|(?:the\s+|an?\s+)?(?:day|date)s?\s+(?:of|for|on))(?!\p{L})/iu,
  ],
  [
    'hour',
    /^(?:(?:(?:at|from|by|until)\s+)?(?:which|what)\s+(?:hours?|times?)|(?:the\s+|an?\s+)?(?:hour|time)\s+(?:of|for|at))(?!\p{L})/iu,
  ],
  [
    'place',
    /^(?:where|(?:in|at|near)\s+(?:which|what)\s+(?:place|town|city|village|district|province|country|part)s?|(?:the\s+|an?\s+)?place\s+(?:of|for|where))(?!\p{L})/iu,
  ],
  ['cause', /^(?:why|(?:the\s+|an?y?\s+)?(?:reason|cause|motive)s?\s+(?:of|for|why))(?!\p{L})/iu],
  ['name', /^(?:whom?|by\s+whom|(?:the\s+|an?y?\s+)?names?\s+(?:of|for))(?!\p{L})/iu],
  ['whether', /^(?:whether|that|if)(?!\p{L})/iu],
  [
    'reply',
    /^(?:an?y?\s+)?(?:reply|replies|answers?|response|denial|rebuttal)\s+(?:from|by|of)(?!\p{L})/iu,
  ],
  [
    'words',
    /^(?:an?y?\s+)?(?:words?|statements?|accounts?|comments?|quotations?)\s+(?:from|by|of)(?!\p{L})/iu,
  ],
];
/** What is named that is somewhere. */
const SOMEWHERE: (typeof QUESTIONS)[number] = [
  'place',
  /^(?:an?y?\s+)?(?:countr(?:y|ies)|towns?|cit(?:y|ies)|villages?|districts?|provinces?|places?)\s+(?=that|which|where|in\s)/iu,
];
/** Questions of which no kind of answer is known. */
const OPEN = /^(?:how|what|which|whose)(?!\p{L})/iu;

/** What a sentence says that our documents do not say, as far as it can be told what would be an answer. */
export const denials = once((text): readonly Denial[] => {
  if (!text.includes('document')) return [];
  const own = fold(ownVoice(text));
  const subject = SUBJECT.exec(own);
  if (!subject) return [];
  const from = subject.index + subject[0].length;
  const nobody = /^(?:no|none)/iu.test(subject[0]);
  const found: Denial[] = [];
  for (const match of own.slice(from).matchAll(PREDICATE)) {
    if (match.groups?.says !== undefined && !(nobody && match.index <= 1)) continue;
    const start = from + match.index + match[0].length;
    const rest = own.slice(start);
    const end = start + (END.exec(rest)?.index ?? rest.length);
    const verb = match[0].toLowerCase();
    if (own.slice(start, end).trim() === '' && subject.index > 0) {
      const front = own.slice(0, subject.index).replace(/,?\s*$/u, '');
      found.push(...asked(own, 0, front.length, 'say'));
    } else found.push(...asked(own, start, end, verb));
  }
  return found;
});

/** The questions in a stretch of a sentence; words of one question that stand for several go with each. */
function asked(own: string, from: number, to: number, verb: string): Denial[] {
  const text = own.slice(from, to);
  const cuts = [...text.matchAll(JOINED)].map(({ index, 0: joint }) => ({
    index,
    length: joint.length,
  }));
  const pieces = [0, ...cuts.map(({ index, length }) => index + length)].map((start, i) => ({
    start: from + start,
    end: from + (cuts[i]?.index ?? text.length),
  }));
  return pieces.flatMap(({ start, end }, i): Denial[] => {
    const lead = /^\s*/u.exec(own.slice(start, end))?.[0].length ?? 0;
    const piece = own.slice(start + lead, end);
    const next = pieces[i + 1];
    const forms = verb.includes('name') ? [...QUESTIONS, SOMEWHERE] : QUESTIONS;
    const kind = forms.find(([, form]) => form.test(piece));
    if (!kind && OPEN.test(piece)) return [];
    const words = kind ? (kind[1].exec(piece)?.[0].length ?? 0) : 0;
    const bare = kind && piece.slice(words).trim() === '' && next;
    const rest = bare
      ? {
          start:
            next.start + (new RegExp(`^${WH}`, 'iu').exec(own.slice(next.start))?.[0].length ?? 0),
          end: next.end,
        }
      : { start: start + lead + words, end };
    const what = kind?.[0] ?? nounKind(verb);
    return what === null ? [] : [{ asked: what, ...rest, text: own.slice(rest.start, rest.end) }];
  });
}

/** What is asked where a verb has a thing as its object. */
function nounKind(verb: string): Asked | null {
  if (verb.includes('name')) return 'name';
  if (verb.includes('quote')) return 'words';
  return /\s(?:no|not\s+(?:report|mention|record|hold|contain|carry))$/u.test(verb)
    ? 'whether'
    : null;
}
