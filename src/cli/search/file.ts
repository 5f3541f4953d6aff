/** Where the index lies in the site. */
export const SEARCH_FOLDER = 'pagefind';

/** The spellings of each name, by which the search widens what is asked. */
export const NAMES_FILE = 'search/names.json';

const ONE = [
  /^pagefind\.js$/u,
  /^pagefind-entry\.json$/u,
  /^pagefind\.[a-z]+_[0-9a-f]+\.pf_meta$/u,
  /^wasm\.(?!unknown)[a-z]+\.pagefind$/u,
];
const FRAGMENT = /^fragment\/[a-z]+_[0-9a-f]+\.pf_fragment$/u;
const CHUNK = /^index\/[a-z]+_[0-9a-f]+\.pf_index$/u;

/** Whether a file of the site is one that the page of search loads. */
export function isIndexFile(file: string): boolean {
  const name = nameOf(file);
  return name !== null && [...ONE, FRAGMENT, CHUNK].some((pattern) => pattern.test(name));
}

/** Whether a file of the index holds one record. */
export function isFragment(file: string): boolean {
  return FRAGMENT.test(nameOf(file) ?? '');
}

/** What an index lacks, or has twice, of the files that it needs once; by what they are. */
export function unevenFiles(files: readonly string[]): string[] {
  const names = files.flatMap((file) => nameOf(file) ?? []);
  const uneven = ONE.filter((pattern) => names.filter((name) => pattern.test(name)).length !== 1);
  const chunks = names.some((name) => CHUNK.test(name));
  return [...uneven, ...(chunks ? [] : [CHUNK])].map(({ source }) => source);
}

function nameOf(file: string): string | null {
  return file.startsWith(`${SEARCH_FOLDER}/`) ? file.slice(SEARCH_FOLDER.length + 1) : null;
}
