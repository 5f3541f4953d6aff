import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Facts } from '../factcheck/correction.ts';
import type { Forward } from '../factcheck/forward.ts';
import type { Finding } from '../factcheck/finding.ts';
import { placeAt } from '../factcheck/place.ts';
import type { BuiltPage } from './built-page.ts';

/** Every address ever published, with the ids that its page has carried; both sorted. */
export type Published = Readonly<Record<string, readonly string[]>>;

export const PUBLISHED = 'content/published.json';

/** Reads the record; an absent file is an empty one. Throws where it is not what was once written. */
export async function readPublished(root: string): Promise<Published> {
  const text = await readFile(path.join(root, PUBLISHED), 'utf8').catch(() => '{}');
  const all = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  // What the site said is read with the content, since the check needs it.
  const value = Object.fromEntries(Object.entries(all).filter(([key]) => key !== 'facts'));
  const whole = (ids: unknown): boolean =>
    Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!Object.values(value).every(whole)) {
    throw new Error(
      `Unexpected shape of \`${PUBLISHED}\`, expected lists of ids by address; restore it from the history.`,
    );
  }
  return value as Published;
}

/** The record with all that these pages carry added; nothing is ever taken away. */
export function addPublished(before: Published, pages: readonly BuiltPage[]): Published {
  const ids = new Map(Object.entries(before).map(([address, known]) => [address, new Set(known)]));
  for (const { address, lasting } of pages.filter(isLasting)) {
    const known = ids.get(address) ?? new Set();
    for (const id of lasting) if (!id.includes(':')) known.add(id);
    ids.set(address, known);
  }
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([address, known]) => [address, [...known].sort()]));
}

/** The miss is nobody's address. */
function isLasting({ address }: BuiltPage): boolean {
  return address.endsWith('/');
}

/** Writes the record in one step, and only where it changed; `facts` are null where nothing was published yet. */
export async function writePublished(
  root: string,
  after: Published,
  facts: Facts | null,
): Promise<boolean> {
  const file = path.join(root, PUBLISHED);
  const text = `${JSON.stringify({ ...after, ...(facts ? { facts } : {}) }, null, 2)}\n`;
  if (text === (await readFile(file, 'utf8').catch(() => ''))) return false;
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return true;
}

function textOf(published: Published): string {
  return `${JSON.stringify(published, null, 2)}\n`;
}

/**
 * What was published once and no page carries any more. The ids of a page that was forwarded land on the page
 * that took its place, where that carries them or they are forwarded themselves.
 */
export function findLost(
  published: Published,
  pages: readonly BuiltPage[],
  forwards: readonly Forward[] = [],
): Finding[] {
  const text = textOf(published);
  const carried = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  return Object.entries(published).flatMap(([address, ids]) => {
    const start = text.indexOf(`\n  ${JSON.stringify(address)}: [`) + 1;
    const found = carried.get(address);
    if (!found) return [lost(text, start, address, 'page')];
    const moved = forwards.find(({ from }) => from === address);
    const landing = moved ? carried.get(moved.to) : undefined;
    return ids
      .filter((id) => !found.has(id) && !landing?.has(id))
      .map((id) => {
        const line = text.indexOf(`\n    ${JSON.stringify(id)}`, start) + 1;
        return lost(text, line, `${address}#${id}`, 'id');
      });
  });
}

function lost(text: string, offset: number, address: string, what: string): Finding {
  return {
    ...placeAt(PUBLISHED, text, offset),
    rule: 'site/published',
    message: `Unexpected loss of the ${what} \`${address}\`, expected everything that was published to stay.`,
    remedy: `Give it back its name, or say in \`content/forwards.yaml\` where it is now; if it was only ever on this machine, take it out of \`${PUBLISHED}\`.`,
  };
}
