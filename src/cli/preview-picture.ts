import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'parse5';
import type { Sheets } from '../charts/index.ts';
import { fileOfPicture, picturedBy, pictureSvg, type Told } from '../components/preview.ts';
import { paint } from '../components/raster.ts';
import { setInType } from '../content/view/set-in-type.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Finding } from '../factcheck/finding.ts';
import { checkSite } from '../factcheck/site/check.ts';
import { addressOf } from './built-page.ts';
import { listFiles, type BuiltSite } from './built-site.ts';
import { wordless } from './chart-picture.ts';
import { elementsOf, get } from './markup.ts';
import { readShownPage } from './shown-page.ts';

/** The pictures that a site must have, relative to it: one for each page that stands alone or lists others. */
export function pictureFiles({ pages }: Pick<BuiltSite, 'pages'>, corpus: Corpus): string[] {
  return pages
    .map(({ address }) => address)
    .filter((address) => hasOwn(corpus, address))
    .map(fileOfPicture);
}

/**
 * Paints the pictures by which links to the pages of a built site are shown elsewhere, from what the pages say of
 * themselves and the ledger counts; gives what the content does not bear out, and pictures whose words do not show.
 */
export async function placePreviews(
  folder: string,
  corpus: Corpus,
  engine: string,
): Promise<Finding[]> {
  const sheets = await sheetsOf(engine);
  const set = setInType(corpus);
  const found: Finding[] = [];
  await mkdir(path.join(folder, 'pictures'), { recursive: true });
  for (const page of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
    const address = addressOf(page);
    if (!hasOwn(corpus, address)) continue;
    const told = readTold(address, await readFile(path.join(folder, page), 'utf8'));
    const svg = pictureSvg(set, told, sheets);
    const painted = paint(svg);
    const file = fileOfPicture(address);
    await writeFile(path.join(folder, file), painted.png);
    const shown = { ...readShownPage(file, `<main>${svg}</main>`), picture: true };
    found.push(...checkSite(corpus, [shown], new Set()), ...wordless(file, painted, svg));
  }
  return found;
}

/** A page that has moved only leads on, and says nothing of itself. */
function hasOwn({ forwards }: Corpus, address: string): boolean {
  return picturedBy(address) === address && forwards.every(({ from }) => from !== address);
}

/** What a page says of itself where it is shared. */
function readTold(at: string, source: string): Told {
  const [head = ''] = source.split('<body');
  const metas = elementsOf(parse(head)).filter(({ tagName }) => tagName === 'meta');
  const said = (property: string): string =>
    metas
      .filter((meta) => get(meta, 'property') === property)
      .flatMap((meta) => get(meta, 'content') ?? [])
      .join(' ');
  return { path: at, title: said('og:title'), summary: said('og:description') };
}

async function sheetsOf(engine: string): Promise<Sheets> {
  const read = (name: string): Promise<string> =>
    readFile(path.join(engine, 'src/styles', name), 'utf8');
  return { charts: await read('charts.css'), tokens: await read('tokens.css') };
}
