/** How a command ends: all is well, something was found, or it could not run at all. */
export const EXIT = { clean: 0, found: 1, broken: 2 } as const;

/** Runs a command and ends with its code; an error becomes one line on standard error and code 2. */
export async function openDoor(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.EXPLAINER_TRACE === '1') process.stderr.write(`${trace(error)}\n`);
    process.exitCode = EXIT.broken;
  }
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}

/** Colour for people at a terminal who have not asked to be spared it. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !env.NO_COLOR;
}
