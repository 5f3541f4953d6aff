import type { Finding } from '../../src/factcheck/finding.ts';
import { readPage, type PageReading } from '../../src/markdown/page.ts';

/** Five lines, so that the text that follows begins at line 6. */
export const HEAD = '---\ntitle: The storm at Port Alda\nsummary: A storm.\norder: 2\n---\n';

const ROWS: Record<string, readonly string[]> = {
  boats: ['boats-harbour', 'boats-crews'],
  empty: [],
};

/** Reads a chapter whose text begins at line 6, with two charts that it may show. */
export function pageOf(text: string, head = HEAD): PageReading {
  return readPage('content/chapters/storm.mdx', head + text, {
    kind: 'chapter',
    slug: 'storm',
    chartRows: (id) => ROWS[id] ?? null,
  });
}

/** A finding in one line: place, rule and message. */
export function brief({ line, column, rule, message }: Finding): string {
  return `${line}:${column} ${rule} ${message}`;
}
