import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SEED_FOLDER } from '../../content/seed.ts';
import { slugOf } from '../../content/slug.ts';
import { SOURCES_FOLDER } from '../../content/sources.ts';
import { cardText } from './card.ts';
import { fresh, type Desk, type Draft } from './desk.ts';
import { newSlug, oneOf } from './question.ts';

/** The card of a document that has none. */
export async function source({ root, corpus, ask }: Desk): Promise<Draft> {
  const described = new Set(corpus?.sources.map(({ file }) => file));
  const seeds = readdirSync(path.join(root, SEED_FOLDER)).filter((name) => !name.startsWith('.'));
  const open = seeds.filter((name) => !described.has(name));
  const [only] = open;
  if (only === undefined) {
    throw new Error(
      `Unexpected lack of a document without a card, expected one in \`${SEED_FOLDER}/\`: put it there first.`,
    );
  }
  const seed = await ask({
    ...oneOf('seed', open, `the document`),
    ...(open.length === 1 ? { fallback: only } : {}),
  });
  const slugs = new Set(corpus?.sources.map(({ slug }) => slug));
  const slug = await ask({ ...newSlug('slug', slugs), fallback: slugOf(path.parse(seed).name) });
  const short = await ask({
    key: 'short',
    wants: 'a short name for notes, which claims nothing that the document does not',
  });
  const trust = await ask({
    key: 'trust',
    wants: 'how far to trust it and why, in a neutral sentence',
  });
  const data = readFileSync(path.join(root, SEED_FOLDER, seed));
  const sha256 = createHash('sha256').update(data).digest('hex');
  return fresh(`${SOURCES_FOLDER}/${slug}.yaml`, cardText({ seed, sha256, short, trust }));
}
