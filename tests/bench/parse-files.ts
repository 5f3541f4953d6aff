import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { markdownParser } from '../../src/markdown/parser.ts';

/** Parses every file that the check reads, with the parsers that it uses, and does nothing else; gives their number. */
export function parseFiles(root: string): number {
  const files = globSync(['content/**/*.{mdx,yaml}', 'seeds/*'], { cwd: root });
  for (const file of files) {
    const data = readFileSync(path.join(root, file));
    if (file.endsWith('.mdx')) markdownParser.parse(data.toString());
    else if (file.endsWith('.yaml')) {
      const document = parseDocument(data.toString(), { lineCounter: new LineCounter() });
      document.toJS();
    } else createHash('sha256').update(data).digest('hex');
  }
  return files.length;
}
