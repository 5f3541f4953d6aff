import { writeFileSync } from 'node:fs';
import { readContent, type Content } from '../../content/content.ts';
import { changes } from '../../factcheck/change.ts';
import { allFacts, type Fact } from '../../factcheck/fact.ts';
import { EXIT } from '../door.ts';
import { readSettings } from '../settings.ts';
import { diffPage } from './page.ts';
import { pastContent } from './past.ts';
import { diffText } from './text.ts';

/** Compares the content with that of a commit and reports what differs; gives how the command ends. */
export function compare(ref: string, html: string | undefined): number {
  const { root } = readSettings(process.env);
  const [past, now] = [pastContent(root, ref), readContent(root)];
  const unread = new Set([...unreadIn(past), ...unreadIn(now)]);
  const found = changes(factsOf(past, unread, `\`${ref}\``), factsOf(now, unread, 'this folder'));
  const notes = [
    ...(past.borrowed
      ? [`The settings of \`${ref}\` cannot be read today; those of now were used.`]
      : []),
    ...[...unread].map((file) => `Not compared, since one side cannot be read: ${file}`),
  ];
  for (const note of notes) process.stderr.write(`${note}\n`);
  if (html === undefined) process.stdout.write(diffText(found, ref));
  else writeFileSync(html, diffPage(found, ref, notes));
  return found.length === 0 ? EXIT.clean : EXIT.found;
}

/** The pages that stand on disk and could not be read. */
function unreadIn({ corpus, findings }: Content): string[] {
  const read = new Set(corpus?.pages.map(({ file }) => file));
  return findings
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.mdx') && !read.has(file));
}

function factsOf(
  { corpus, findings }: Content,
  unread: ReadonlySet<string>,
  where: string,
): Fact[] {
  if (corpus) return allFacts(corpus).filter(({ place }) => !unread.has(place.file));
  const [first] = findings;
  const why = first ? ` (${first.file}:${first.line}: ${first.message})` : '';
  throw new Error(`The content of ${where} cannot be read${why}.`);
}
