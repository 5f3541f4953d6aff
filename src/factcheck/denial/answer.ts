import { isSaying } from '../attribution.ts';
import type { Context } from '../context.ts';
import type { Asked } from '../denial.ts';
import type { Figure } from '../figure.ts';
import type { TermReader } from '../fit/term.ts';
import { fold } from '../typography.ts';
import { wordsOf } from '../word.ts';
import type { Said } from './said.ts';

const CAUSE =
  /(?<![\p{L}])(?:because|due\s+to|owing\s+to|citing|in\s+order\s+to|as\s+a\s+result\s+of|so\s+that|prompted\s+by|in\s+response\s+to|in\s+retaliation|after\s+an?\s)/iu;
/** A day by which something had happened is not the day on which it did. */
const BY =
  /(?<![\p{L}])(?:by|until|till|before|since|after|as\s+of)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu;
const SPOKEN = /(\p{L}+)\s+(?:on|late|early)\s+$/u;
const AT =
  /(?<![\p{L}])(?:in|at|near|around|outside|within|across|of|by|from)\s+(?:the\s+)?(?:\p{L}+\s+){0,4}$/iu;
/** A place that more sentences than these name says nothing of where. */
const TELLING = 0.3;

/** Whether a sentence has words that answer a question of a kind, beside what is asked. */
export function answers(
  kind: Asked,
  asked: string,
  { text }: Pick<Said, 'text'>,
  { figures, findNames, corpus, read, weight }: Answering,
): boolean {
  const folded = fold(text);
  const free = (kinds: readonly Figure['kind'][]): readonly Figure[] => {
    const known = new Set(figures(asked).map(({ text: own }) => fold(own)));
    return figures(text).filter(
      (figure) => kinds.includes(figure.kind) && !known.has(fold(figure.text)),
    );
  };
  // Of when somebody spoke only a day beside the verb of saying tells, and of no other deed such a day.
  const ofSpeech = wordsOf(asked).some(({ text: word }) => isSaying(word));
  const isDated = () =>
    free(['date', 'weekday']).some(({ start }) => {
      const before = folded.slice(0, start);
      const verb = SPOKEN.exec(before)?.[1];
      return ofSpeech === (verb !== undefined && isSaying(verb)) && !BY.test(before);
    });
  switch (kind) {
    case 'count':
      return counts(asked, free(['count', 'multiple', 'range']), read);
    case 'duration':
      return free(['duration']).length > 0;
    case 'day':
      return isDated();
    case 'hour':
      return !ofSpeech && free(['clock']).length > 0;
    case 'when':
      return isDated() || (!ofSpeech && free(['clock']).length > 0);
    case 'cause':
      return CAUSE.test(folded);
    case 'place':
    case 'name': {
      const wanted = kind === 'place' ? 'place' : 'person';
      const known = findNames(asked).flatMap(({ keys }) => keys);
      return findNames(text).some(
        ({ keys, start }) =>
          keys.some(
            (key) =>
              !known.includes(key) &&
              weight(key) >= TELLING &&
              corpus.site.spellings.some((one) => one.name === key && one.kind === wanted),
          ) &&
          (wanted === 'person' || AT.test(folded.slice(0, start))),
      );
    }
    case 'whether':
      return true;
    case 'reply':
    case 'words':
      return false;
  }
}

type Answering = Pick<Context, 'figures' | 'findNames' | 'corpus'> & {
  readonly read: TermReader;
  readonly weight: (term: string) => number;
};

/** Whether a figure counts what is asked for: what the question names first. */
function counts(asked: string, found: readonly Figure[], read: TermReader): boolean {
  const [first] = wordsOf(asked)
    .map(({ start }) =>
      read(
        asked
          .slice(start, start + 40)
          .split(/\s+/u)
          .slice(0, 2)
          .join(' '),
      ),
    )
    .filter((terms) => terms.size > 0);
  const part = /^\s*of\s/iu.test(asked);
  return found.some((figure) => {
    if (!('things' in figure)) return false;
    const things = read(figure.things.join(', '));
    return !part && (first === undefined || [...things].some((term) => first.has(term)));
  });
}
