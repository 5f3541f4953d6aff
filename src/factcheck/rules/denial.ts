import { evidenceFor, type Context } from '../context.ts';
import { denials, type Denial } from '../denial.ts';
import { answers } from '../denial/answer.ts';
import { spoken } from '../denial/reply.ts';
import { sayingsOf, termsAsked, type Said } from '../denial/said.ts';
import type { Finding } from '../finding.ts';
import { isFigure, type TermReader, type Terms } from '../fit/term.ts';
import { weightOf } from '../fit/weight.ts';
import { placeOf, type Statement } from '../statement.ts';
import { wordsOf } from '../word.ts';

/** How much of what a sentence says is not said, by weight, must stand in one sentence of a document. */
export const SHARE = 0.85;
/** The fewest things that must be alike: one word stands in many sentences. */
const FEWEST = 2;
/** Words that make a question one of more than its nouns and verbs: what answers it has them too. */
const KEPT =
  /(?<![\p{L}])(?:most|all|each|every|else|others?|same|both|either|neither|more|only|again|exact(?:ly)?|further|such|any\s+of|in\s+full|at\s+length|in\s+these|going\s+on|went\s+on)(?![\p{L}])/giu;
const POINTS =
  /(?<![\p{L}])(?:it|its|they|them|their|he|him|his|she|her|this|that(?=\s*$|\s+of)|these|those)(?![\p{L}])/iu;

/** What a sentence says that our documents do not say, no sentence of theirs says. */
export function denied(context: Context): Finding[] {
  return context.statements.flatMap((statement) =>
    denials(statement.text).flatMap((denial): Finding[] => {
      const said = saidOf(context, statement, denial);
      return said ? [finding(statement, denial, said)] : [];
    }),
  );
}

/** The sentence of a document that says what a statement denies. */
function saidOf(context: Context, statement: Statement, denial: Denial): Said | undefined {
  if (denial.asked === 'reply' || denial.asked === 'words')
    return spoken(context, statement, denial);
  const { readAll: read, weight, near } = sayingsOf(context);
  const terms = termsAsked(denial.text, read);
  const words = new Set([...terms].filter((term) => !isFigure(term)));
  const points = POINTS.test(denial.text);
  if (terms.size < (points && denial.asked !== 'whether' ? 1 : FEWEST)) return undefined;
  const cited = points
    ? new Set(
        evidenceFor(context, statement).flatMap(({ source, sentences }) =>
          sentences.map(({ start }) => `${source.slug} ${start}`),
        ),
      )
    : null;
  const least = weightOf(terms, weight) * SHARE;
  const kept = (denial.text.match(KEPT) ?? []).map((word) => word.toLowerCase());
  return near(words, SHARE).find(
    (said) =>
      (cited === null || cited.has(`${said.source.slug} ${said.sentence.start}`)) &&
      weightOf(shared(terms, said, read), weight) >= least &&
      kept.every((word) => wordsOf(said.text).some(({ text }) => text === word)) &&
      answers(denial.asked, denial.text, said, { ...context, read, weight }),
  );
}

/** What is asked that a sentence has too. */
function shared(terms: Terms, said: Said, read: TermReader): string[] {
  const figures = [...terms].some(isFigure) ? read(said.text) : new Set<string>();
  return [...terms].filter((term) => said.terms.has(term) || figures.has(term));
}

function finding(statement: Statement, denial: Denial, { source, text }: Said): Finding {
  return {
    ...placeOf(statement, denial.start),
    rule: 'coverage/documents-say',
    message: `Unexpected \`${denial.text.trim()}\` among what our documents do not say, expected no answer in them; \`${source.slug}\` says: \`${text}\``,
    remedy: 'Tell what the document says, with a note, or say more narrowly what none says.',
    found: denial.text.trim(),
  };
}
