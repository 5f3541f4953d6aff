import { readFileSync } from 'node:fs';
import path from 'node:path';

const LANGUAGE = /^language:[ \t]*["']?([A-Za-z0-9-]+)/mu;

/**
 * The language tag of an explainer's `content/site.yaml`; empty where none can be read, which whoever reads the
 * content tells. Read apart from the content, since words are needed before it.
 */
export function languageOf(root: string): string {
  try {
    return LANGUAGE.exec(readFileSync(path.join(root, 'content/site.yaml'), 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
