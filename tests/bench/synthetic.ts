import type { Corpus, Source } from '../../src/factcheck/corpus.ts';
import type { Block, Note, Page } from '../../src/factcheck/page.ts';
import { corpus, note, source } from '../content/storm.ts';

const SYLLABLES = ['ka', 'lo', 'mi', 're', 'tu', 'sa', 'ne', 'vo', 'pi', 'da', 'bu', 'fe'];
const SENTENCES = 50;
const IN_A_LINE = 5;
const WORDS = 20;
const NOTES = 10;
const SOURCES_ON_A_PAGE = 20;
const STATEMENTS_IN_A_PARAGRAPH = 4;

/** A corpus of many sources and its one-in-a-hundred faults. */
export interface Synthetic {
  readonly corpus: Corpus;
  /** How many statements have a digit that their passage has not. */
  readonly faults: number;
  readonly notes: number;
}

/**
 * A made-up corpus: sources of a thousand words, ten notes to each, a statement to each note that says
 * what its passage says, and in every hundredth a number that it does not say. The same at every run.
 */
export function synthesise(count: number): Synthetic {
  const next = generator();
  const sources = Array.from({ length: count }, (_, i) => {
    const made = source(nameOf('log', i), write(next));
    return { ...made, leftOut: unused(made) };
  });
  let faults = 0;
  const pages = Array.from({ length: Math.ceil(count / SOURCES_ON_A_PAGE) }, (_, i) => {
    const own = sources.slice(i * SOURCES_ON_A_PAGE, (i + 1) * SOURCES_ON_A_PAGE);
    const quoted = own.flatMap((from, j) => quote(from, `${nameOf('on', i)}-${nameOf('of', j)}`));
    const statements = quoted.map(({ parts: [said = ''], label }, j) => {
      const faulty = j % 100 === 50;
      if (faulty) faults += 1;
      return { label, text: faulty ? said.replace(/\d+/u, (number) => `${number}1`) : said };
    });
    return pageOf(nameOf('page', i), i, statements, quoted);
  });
  return { corpus: corpus({ sources, pages }), faults, notes: count * NOTES };
}

/** Every paragraph that is not quoted. */
function unused({ seed, place }: Source): Source['leftOut'] {
  return seed.lines.slice(NOTES / IN_A_LINE).map(({ start }) => ({
    ...{ opening: seed.text.slice(start, start + 60), whole: true, reason: 'unused', place },
  }));
}

function quote({ slug, seed }: Source, name: string): (Note & { kind: 'passage' })[] {
  return Array.from({ length: NOTES }, (_, i) => {
    const sentence = seed.sentences[i];
    const said = sentence ? seed.text.slice(sentence.start, sentence.end) : '';
    return note(`${name}-${nameOf('note', i)}`, slug, [said]) as Note & { kind: 'passage' };
  });
}

function pageOf(
  slug: string,
  order: number,
  statements: readonly { readonly label: string; readonly text: string }[],
  notes: readonly Note[],
): Page {
  const file = `content/chapters/${slug}.mdx`;
  const place = { file, line: 1, column: 1 };
  const blocks: Block[] = [];
  for (let i = 0; i < statements.length; i += STATEMENTS_IN_A_PARAGRAPH) {
    const references: Block['references'][number][] = [];
    let value = '';
    for (const { label, text } of statements.slice(i, i + STATEMENTS_IN_A_PARAGRAPH)) {
      value += `${value === '' ? '' : ' '}${text}`;
      references.push({ label, offset: value.length, place });
    }
    const text = { value, file, runs: [{ start: 0, line: i + 1, column: 1 }] };
    blocks.push({ kind: 'paragraph', section: '', text, references });
  }
  return {
    ...{ kind: 'chapter', slug, file, order, title: 'The boats', summary: 'Boats.', changed: null },
    ...{ blocks, notes, headings: [], charts: [], places: { title: place, summary: place } },
    uses: blocks.flatMap(({ references }) => references.map(({ label }) => ({ label, place }))),
  };
}

/** A thousand words in sentences, a number in each. */
function write(next: (below: number) => number): string {
  const word = (): string =>
    Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const sentence = (): string => {
    const words = Array.from({ length: WORDS - 3 }, word);
    return `The ${words.slice(0, 8).join(' ')} saw ${2 + next(900)} boats ${words.slice(8).join(' ')}.`;
  };
  const lines = Array.from({ length: SENTENCES / IN_A_LINE }, () =>
    Array.from({ length: IN_A_LINE }, sentence).join(' '),
  );
  return lines.join('\n');
}

/** A name in small letters for a number. */
function nameOf(prefix: string, number: number): string {
  const digits = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]);
  return `${prefix}-${digits.join('')}`;
}

/** Numbers below a limit that look like chance and are the same at every run. */
function generator(): (below: number) => number {
  let state = 20_310_302;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
