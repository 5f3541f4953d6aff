import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** How a command ends: all is well, something was found, or it could not run at all. */
export const EXIT = { clean: 0, found: 1, broken: 2 } as const;

/** What `--help` tells of a command. */
export interface Help {
  /** As typed, such as `npm run check -- [--watch]`. */
  readonly usage: string;
  /** One sentence. */
  readonly does: string;
  /** What each option does, by the option as typed. */
  readonly options?: Readonly<Record<string, string>>;
  /** The variables that it reads, in words. */
  readonly reads?: string;
}

/**
 * Runs a command and ends with its code; an error becomes one line on standard error and code 2.
 * `--help` prints the help instead.
 */
export async function openDoor(help: Help, command: () => number | Promise<number>): Promise<void> {
  try {
    if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
      process.stdout.write(helpText(help));
      return;
    }
    keepCompiled();
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.EXPLAINER_TRACE === '1') process.stderr.write(`${trace(error)}\n`);
    process.exitCode = EXIT.broken;
  }
}

/** Keeps what the command imports from here on compiled for the next time; where it cannot, all is only slower. */
export function keepCompiled(): void {
  enableCompileCache(path.join(import.meta.dirname, '../../node_modules/.cache/compiled'));
}

/** The options that a command was given. Throws one sentence where it does not know one. */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const told = what.replace(/^Unknown option '(.+)'$/u, 'Unexpected option `$1`');
    throw new Error(`${told}, expected one that \`--help\` tells of.`, { cause: error });
  }
}

function helpText({ usage, does, options = {}, reads }: Help): string {
  const width = Math.max(0, ...Object.keys(options).map((option) => option.length));
  const rows = Object.entries(options).map(
    ([option, what]) => `  ${option.padEnd(width)}  ${what}`,
  );
  const codes =
    'Ends with 0 where all is well, 1 where something was found, 2 where it could not run.';
  return [usage, does, rows.join('\n'), reads === undefined ? '' : `Reads ${reads}.`, codes]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}

/** Colour for people at a terminal who have not asked to be spared it. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !env.NO_COLOR;
}
