import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diffPage } from '../../src/cli/diff/page.ts';
import { pastContent } from '../../src/cli/diff/past.ts';
import { diffText } from '../../src/cli/diff/text.ts';
import { readContent } from '../../src/content/content.ts';
import { changes } from '../../src/factcheck/change.ts';
import { allFacts } from '../../src/factcheck/fact.ts';
import { layCase } from '../content/fixture.ts';

const root = layCase('valid');
const STORM = join(root, 'content/chapters/storm.mdx');
const git = (...words: string[]) =>
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words],
    { stdio: 'pipe' },
  );
git('init', '-q');
git('add', '.');
git('commit', '-qm', 'as it was');

afterAll(() => rmSync(root, { recursive: true }));

function since(ref: string) {
  const [was, is] = [pastContent(root, ref).corpus, readContent(root).corpus];
  if (!was || !is) throw new Error('unread');
  return changes(allFacts(was), allFacts(is));
}

describe('npm run diff', () => {
  it('finds no fact changed where only the text is set in another way', () => {
    const before = readFileSync(STORM, 'utf8');
    writeFileSync(STORM, before.replaceAll('\n\n', '\n\n\n'));
    expect(diffText(since('HEAD'), 'HEAD')).toBe('No fact differs from HEAD.\n');
    writeFileSync(STORM, before);
  });

  it('shows a reworded statement, its figures and its passages, as text and as a page', () => {
    const before = readFileSync(STORM, 'utf8');
    writeFileSync(
      STORM,
      before
        .replace(
          'The harbour office said 12 sailors were killed.',
          'The harbour office said 13 <sailors> were killed.',
        )
        .replace('<sailors>', 'seamen'),
    );
    const found = since('HEAD');
    writeFileSync(STORM, before);
    expect(diffText(found, 'HEAD')).toBe(
      [
        'content/chapters/storm.mdx:11  statement reworded  storm#office-killed',
        '  - The harbour office said 12 sailors were killed.',
        '  + The harbour office said 13 seamen were killed.',
        '    figures: -12 +13',
        '    | office-killed: harbour-office, harbour-report: The harbour office said 12 sailors were killed between 2 March and 4 March 2031',
        '',
        'Since HEAD: 0 added, 0 dropped, 1 reworded, 0 changed.\n',
      ].join('\n'),
    );
    const page = diffPage(found, '<HEAD>', []);
    expect(page).toContain('What changed since &#x3C;HEAD>');
    expect(page.match(/<blockquote>/gu)).toHaveLength(2);
    expect(page).toContain('The harbour office said 13 seamen were killed.');
  });

  it.each(['no-such-branch', '--output=x', ''])('refuses the commit %j in one sentence', (ref) => {
    expect(() => pastContent(root, ref)).toThrow('expected a commit, branch or tag of git');
  });
});
