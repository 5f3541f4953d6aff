import { createInterface } from 'node:readline/promises';

/** One thing that a command has to know. */
export interface Question {
  /** The option that answers it, without its dashes. */
  readonly key: string;
  /** What is wanted, in words that complete *expected …*. */
  readonly wants: string;
  /** The answer where nobody gives another. */
  readonly fallback?: string;
  /** Whether an answer will do; any text that is not empty by default. */
  readonly fits?: (answer: string) => boolean;
}

/** Gets one answer. */
export type Ask = (question: Question) => Promise<string>;

/**
 * Answers questions from options; what they leave open is asked at a terminal, again until the answer fits, and
 * elsewhere has its fallback. Throws where an option does not fit, or nothing answers.
 */
export function asker(
  given: Readonly<Record<string, string | undefined>>,
  terminal: {
    readonly input: NodeJS.ReadableStream;
    readonly output: NodeJS.WritableStream;
  } | null,
): Ask {
  return async (question) => {
    const { key, wants, fallback, fits = (answer: string) => answer.trim() !== '' } = question;
    const option = given[key];
    if (option !== undefined) {
      if (fits(option)) return option.trim();
      throw new Error(`Unexpected \`${option}\` for \`--${key}\`, expected ${wants}.`);
    }
    if (!terminal) {
      if (fallback !== undefined) return fallback;
      throw new Error(`Unexpected lack of \`--${key}\`, expected ${wants}.`);
    }
    const lines = createInterface(terminal);
    try {
      const shown = fallback === undefined || fallback === '' ? '' : ` [${fallback}]`;
      for (;;) {
        const typed = (await lines.question(`${key}: ${wants}${shown}\n> `)).trim();
        const answer = typed === '' && fallback !== undefined ? fallback : typed;
        if (answer === fallback || fits(answer)) return answer;
        terminal.output.write(`Unexpected \`${typed}\`, expected ${wants}.\n`);
      }
    } finally {
      lines.close();
    }
  };
}
