import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../../factcheck/corpus.ts';
import { searchRecords, type SearchRecord } from '../../content/view/search.ts';
import { setInType } from '../../content/view/set-in-type.ts';
import { isIndexFile, SEARCH_FOLDER } from './file.ts';

/**
 * Writes the index of a site into its folder: of the content's own records, not of pages as they look, so that
 * each thing that is found has an address. Of Pagefind's files only those that the page of search loads.
 */
export async function writeIndex(folder: string, corpus: Corpus): Promise<void> {
  const [language = 'en'] = corpus.site.language.toLowerCase().split('-');
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join(' '));
    for (const record of searchRecords(setInType(corpus))) {
      const { errors: wrong } = await index.addCustomRecord({ ...fieldsOf(record), language });
      if (wrong.length > 0) throw new Error(`${record.path}: ${wrong.join(' ')}`);
    }
    const { files } = await index.getFiles();
    for (const { path: name, content } of files) {
      const file = `${SEARCH_FOLDER}/${name}`;
      if (!isIndexFile(file)) continue;
      const full = path.join(folder, file);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, content);
    }
  } finally {
    await close();
  }
}

/** A record as Pagefind keeps it. */
export function fieldsOf({ path: url, title, kind, within, text }: SearchRecord): {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
} {
  return { url, content: text, meta: { title, kind, ...(within === '' ? {} : { within }) } };
}
