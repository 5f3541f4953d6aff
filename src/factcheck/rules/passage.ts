import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { PageKind } from '../page.ts';
import { lineAt, locatePassage } from '../passage.ts';
import { placeOf, type Statement } from '../statement.ts';
import { codePoint, fold } from '../typography.ts';

/** The fewest characters that can carry a statement. */
const SHORTEST = 12;

/** Every passage stands in its seed to the character, once, in words that may be quoted. */
export function passages(context: Context): Finding[] {
  return [
    ...[...context.evidence.values()].flatMap((evidence) => judge(context, evidence)),
    ...context.statements.flatMap((statement) => aboutOnly(context, statement)),
  ];
}

/** Pages that are read as an account of what happened. */
const TELLING: readonly PageKind[] = ['chapter', 'not-known', 'timeline', 'glossary'];

/** Headlines, boxes and what a document says of itself are never a chapter's only support, nor a list's. */
function aboutOnly(context: Context, statement: Statement): Finding[] {
  const evidence = evidenceFor(context, statement).filter(({ spans }) => spans.length > 0);
  const alone = evidence.length > 0 && evidence.every((one) => worst(one) === 'about');
  if (!TELLING.includes(statement.page.kind) || !alone) return [];
  return [
    {
      ...placeOf(statement),
      rule: 'passage/about-only',
      message: `Unexpected support from headlines, boxes or bylines alone, expected words of an article of \`${evidence[0]?.source.slug}\` or another source too`,
      remedy: 'Add a note with words of the article, or leave the statement out.',
    },
  ];
}

function judge(context: Context, evidence: Evidence): Finding[] {
  const { location, place, source, parts, text } = evidence;
  if (location.kind === 'absent') return [absent(context, evidence, parts[location.part] ?? '')];
  if (location.kind === 'scattered') {
    return [
      {
        ...place,
        rule: 'passage/scattered',
        message: `Unexpected parts of \`${source.slug}\` from different paragraphs or out of order, expected parts of one paragraph in its order`,
        remedy:
          'Order the parts as the document has them, or give each paragraph a note of its own.',
      },
    ];
  }
  if (location.kind === 'twice') {
    const lines = location.places.map(([first]) =>
      first ? lineAt(source.seed, first.start).number : 0,
    );
    return [
      {
        ...place,
        rule: 'passage/twice',
        message: `Unexpected passage that stands ${location.places.length} times in \`${source.slug}\` (lines ${lines.join(', ')}), expected one that stands once`,
        remedy: 'Extend the passage until it is the only one.',
      },
    ];
  }
  const kind = worst(evidence);
  return [
    ...(kind === 'furniture'
      ? [
          {
            ...place,
            rule: 'passage/not-quotable' as const,
            message: `Unexpected passage from a line of \`${source.slug}\` that is furniture, expected words of the article`,
            remedy: 'Quote the article itself, or correct `lines` in the source’s file.',
          },
        ]
      : []),
    ...(text.length < SHORTEST
      ? [
          {
            ...place,
            rule: 'passage/too-short' as const,
            message: `Unexpected passage of ${text.length} characters, expected at least ${SHORTEST}`,
            remedy: 'Quote the clause that carries the fact.',
          },
        ]
      : []),
  ];
}

/** Furniture before about before article. */
function worst({ spans, source }: Evidence): string {
  const kinds = spans.map(({ start }) => lineAt(source.seed, start).kind);
  return kinds.includes('furniture') ? 'furniture' : kinds.includes('about') ? 'about' : 'article';
}

function absent(
  context: Context,
  { place, source, parts, label }: Evidence,
  part: string,
): Finding {
  const rule = 'passage/not-found' as const;
  const home = context.corpus.sources.find(
    (other) => other.slug !== source.slug && locatePassage(other.seed, parts).kind !== 'absent',
  );
  if (home) {
    return {
      ...place,
      rule: 'passage/other-source',
      message: `Unexpected source \`${source.slug}\` in the note \`${label}\`, expected \`${home.slug}\`, where the passage stands`,
      remedy: `Write \`${home.slug}\` before the passage.`,
      found: source.slug,
      expected: home.slug,
    };
  }
  const near = nearest(source.seed.text, part);
  if (!near) {
    return {
      ...place,
      rule,
      message: `Unexpected passage \`${part}\`, expected words of \`${source.slug}\`; nothing there comes near`,
      remedy: 'Copy the words from the document; `npm run find -- "a few words"` shows what fits.',
      found: part,
    };
  }
  const there = source.seed.text.slice(near.start, near.end);
  const line = lineAt(source.seed, near.start).number;
  const [found, expected] = [part[near.differs], there[near.differs]];
  const typography = fold(part) === fold(there);
  return {
    ...place,
    rule: typography ? 'passage/typography' : rule,
    message: `Unexpected ${codePoint(found)} at character ${near.differs + 1} of the passage, expected ${codePoint(expected)} as in line ${line} of \`${source.slug}\`: \`${there}\``,
    remedy: typography
      ? 'Copy the words from the document: only quotation marks, dashes or spaces differ.'
      : 'Copy the words from the document, or look for others with `npm run find`.',
    found: part,
    expected: there,
  };
}
