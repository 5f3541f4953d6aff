import { en } from './en.ts';
import { languageOf } from './language.ts';

/** What a translation has: each of the words of English, made of the same values. */
export type Words = typeof en;

/** The languages there are, by the beginning of their tags. */
const TRANSLATIONS: Readonly<Record<string, Words>> = { en };

/** The words for a language tag: of the tag, else of what it begins with, as `pt` of `pt-BR`, else English. */
export function wordsFor(tag: string, all: Readonly<Record<string, Words>> = TRANSLATIONS): Words {
  const parts = tag.split('-');
  const tags = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return tags.flatMap((one) => all[one] ?? [])[0] ?? en;
}

const { EXPLAINER_ROOT: root = '' } = process.env;

/** The words of the interface in the language of this process's explainer. */
export const words: Words = wordsFor(languageOf(root === '' ? process.cwd() : root));
