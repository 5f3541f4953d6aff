import type { Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../sentence.ts';

const NEGATION =
  /(?<![\p{L}-])(?:no|not|never|none|neither|nor|without|nobody|cannot|fail(?:ed|s)?\s+to|refus(?:ed|es)\s+to|den(?:y|ies|ied)|unable)(?![\p{L}-])|n['’]t(?!\p{L})/giu;
const HEDGE =
  /(?<![\p{L}-])(?:reportedly|allegedly|apparently|purportedly|possibly|probably|likely|perhaps|attempt(?:ed|s|ing)?(?:\s+to)?|tried|tries|trying|sought|may|might|could|would|appears?|seems?|suggests?|suspected|believed?|alleged|aimed|planned|intended|threatened|partly|almost|nearly)(?![\p{L}-])/giu;
const BOUND =
  /(?:at\s+least|more\s+than|fewer\s+than|less\s+than|up\s+to|as\s+many\s+as|over|under|about|around|some|nearly|almost|roughly|approximately)\s+(?:a\s+)?$/iu;
const CLAUSE = /[,;:()—–]\s|\s(?:but|although|though|while|whereas|because|that)\s/giu;

/** A passage keeps what attributes, negates, hedges or bounds it in its own sentence. */
export function crops(context: Context): Finding[] {
  return [...context.evidence.values()].flatMap((evidence) => [
    ...attribution(context, evidence),
    ...words(evidence, NEGATION, 'passage/cropped-negation', 'negation'),
    ...words(evidence, HEDGE, 'passage/cropped-hedge', 'hedge'),
    ...bounds(evidence),
  ]);
}

function attribution(context: Context, evidence: Evidence): Finding[] {
  const { governing, speaker, spans, place, text, source } = evidence;
  const own = governing.filter(({ speakers }) => speaker !== null && speakers.includes(speaker));
  if (speaker === null || own.length === 0) return [];
  const names = (words: string) =>
    context.findSpeakers(words).some(({ keys }) => keys.includes(speaker));
  const named = names(text) || !names(paragraphTo(evidence));
  const cued = own.some(
    ({ cue }) => cue.end === cue.start || spans.some((span) => holds(span, cue)),
  );
  if (named && cued) return [];
  const cues = own.map(({ cue, who }) =>
    source.seed.text.slice(Math.min(cue.start, who.start), Math.max(cue.end, who.end)).trim(),
  );
  return [
    {
      ...place,
      rule: 'passage/cropped-attribution',
      message: `Unexpected passage without ${named ? 'the words that attribute it' : `a name of \`${speaker}\``}, expected \`${cues.join('` or `')}\` in it`,
      remedy:
        'Take the attribution into the passage; ` […] ` joins it from elsewhere in the paragraph.',
    },
  ];
}

/** The paragraph up to the end of the passage: where it has no name, a pronoun looks back beyond it. */
function paragraphTo({ source, spans, sentences }: Evidence): string {
  const line = source.seed.lines[(sentences[0]?.line ?? 1) - 1];
  return source.seed.text.slice(line?.start ?? 0, spans.at(-1)?.end);
}

function words(
  evidence: Evidence,
  pattern: RegExp,
  rule: Finding['rule'],
  what: string,
): Finding[] {
  const { spans, source, place } = evidence;
  const text = source.seed.text;
  const lost = spans.flatMap((span, i) => {
    const clause = clauseBefore(evidence, span, spans[i - 1]);
    return [...text.slice(clause.start, clause.end).matchAll(pattern)].map((match) => ({
      word: match[0],
      context: text.slice(clause.start, span.end),
    }));
  });
  return lost.slice(0, 1).map((first) => ({
    ...place,
    rule,
    message: `Unexpected passage without the ${what} \`${first.word}\` that governs it in \`${source.slug}\`: \`${first.context.trim()}\``,
    remedy: `Begin the passage early enough to hold \`${first.word}\`.`,
  }));
}

function bounds({ spans, source, place }: Evidence): Finding[] {
  return spans.flatMap((span): Finding[] => {
    if (!/^\p{N}|^\p{L}+(?:\s|-)/u.test(source.seed.text.slice(span.start, span.end))) return [];
    if (!/^[\p{N}]/u.test(source.seed.text.slice(span.start))) return [];
    const match = BOUND.exec(source.seed.text.slice(Math.max(0, span.start - 30), span.start));
    if (!match) return [];
    return [
      {
        ...place,
        rule: 'passage/cropped-bound',
        message: `Unexpected passage that begins after \`${match[0].trim()}\`, expected the bound of its first figure in it`,
        remedy: `Begin the passage with \`${match[0].trim()}\`.`,
      },
    ];
  });
}

/** The words between a part's start and the nearest clause border, or the part before it, whichever is later. */
function clauseBefore(
  { sentences, source }: Evidence,
  span: Span,
  previous: Span | undefined,
): Span {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const from = Math.max(sentence?.start ?? span.start, previous?.end ?? 0);
  const before = source.seed.text.slice(from, span.start);
  const border = [...before.matchAll(CLAUSE)].at(-1);
  return { start: border ? from + border.index + border[0].length : from, end: span.start };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end + 1;
}
