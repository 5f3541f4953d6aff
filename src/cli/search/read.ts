import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Corpus } from '../../factcheck/corpus.ts';
import type { Finding } from '../../factcheck/finding.ts';
import { searchRecords, spellingsOf } from '../../content/view/search.ts';
import { setInType } from '../../content/view/set-in-type.ts';
import type { BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';
import { isFragment, NAMES_FILE, SEARCH_FOLDER, unevenFiles } from './file.ts';
import { fieldsOf } from './write.ts';

/** What the index of a built site says, as records and as links. */
export interface IndexProof {
  readonly findings: readonly Finding[];
  /** Where its records lead, as the links of a page without words. */
  readonly page: BuiltPage;
}

/**
 * Reads every record of an index anew, and the spellings by which it is asked, and holds them against the content:
 * nothing missing, nothing else in it.
 */
export async function proveIndex(
  folder: string,
  { files }: BuiltSite,
  corpus: Corpus,
  base: string,
): Promise<IndexProof> {
  const wanted = new Map(
    searchRecords(setInType(corpus)).map((record) => [keyOf(fieldsOf(record)), record.path]),
  );
  const fragments = files.filter(isFragment);
  const read = await Promise.all(
    fragments.map(async (file) => ({
      file,
      record: recordIn(await readFile(path.join(folder, file))),
    })),
  );
  const held = new Set(read.map(({ record }) => record.key));
  const findings = [
    ...unevenFiles(files).map((what) =>
      finding(
        SEARCH_FOLDER,
        `number of files \`${what}\` in the index`,
        'what Pagefind needs of it',
      ),
    ),
    ...read
      .filter(({ record }) => !wanted.has(record.key))
      .map(({ file, record }) =>
        finding(file, `record of \`${record.url}\``, 'words that the content has there'),
      ),
    ...[...wanted]
      .filter(([key]) => !held.has(key))
      .map(([, url]) =>
        finding(SEARCH_FOLDER, `lack of \`${url}\` in the index`, 'it to be found'),
      ),
  ];
  const names = await readFile(path.join(folder, NAMES_FILE), 'utf8').catch(() => '');
  if (names !== JSON.stringify(spellingsOf(corpus)))
    findings.push(finding(NAMES_FILE, 'list of spellings', 'those of `content/site.yaml`'));
  const links = read.map(({ record }) => `${base.slice(0, -1)}${record.url}`);
  return {
    findings,
    page: {
      ...{ file: `${SEARCH_FOLDER}/`, address: `/${SEARCH_FOLDER}/`, links, letters: '' },
      ...{ ids: [], lasting: [], chapters: [], notes: [] },
    },
  };
}

/** Stands before each text that Pagefind packs. */
const SIGNATURE = 'pagefind_dcd';

/** A packed record. Throws where it is none. */
function recordIn(data: Buffer): { readonly key: string; readonly url: string } {
  const text = gunzipSync(data).toString('utf8');
  const { url, content, meta } = JSON.parse(text.slice(SIGNATURE.length)) as ReturnType<
    typeof fieldsOf
  >;
  return { key: keyOf({ url, content, meta }), url };
}

function keyOf({ url, content, meta }: ReturnType<typeof fieldsOf>): string {
  const words = content.replaceAll(/\s+/gu, ' ').trim();
  return JSON.stringify([url, words, Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function finding(file: string, found: string, expected: string): Finding {
  return {
    ...{ file, line: 1, column: 1, rule: 'site/search' },
    message: `Unexpected ${found}, expected ${expected}.`,
    remedy: 'See `src/content/view/search.ts`, and that no other program writes into the site.',
  };
}
