import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError } from '../../src/content/content-error.ts';
import { pathOfFile } from '../../src/content/draft.ts';
import { evidenceOf } from '../../src/content/evidence.ts';
import { openLibrary } from '../../src/content/library.ts';
import { layCase } from './fixture.ts';

const STORM = 'content/chapters/storm.mdx';

let root: string;
beforeEach(() => void (root = layCase('valid')));
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`Unexpected lack of \`${from}\``);
  writeFileSync(join(root, file), text.replace(from, () => to));
}

const drafts = () => openLibrary(root, { drafts: true });
/** Why drafts are not given at all. */
function refusal(): ContentError {
  try {
    drafts().corpus();
  } catch (error) {
    if (error instanceof ContentError) return error;
  }
  throw new Error('Unexpected corpus, expected a refusal');
}
const storm = () => drafts().corpus().pages.find(({ slug }) => slug === 'storm');

describe('a draft', () => {
  it('is given with its findings where a build is refused', () => {
    edit(STORM, '12 sailors were killed.', '13 sailors were killed.');
    expect(() => openLibrary(root).corpus()).toThrow('figure/absent');
    expect(openLibrary(root).view(join(root, STORM)).findings).toHaveLength(1);
    const { findings, faults } = drafts().view(join(root, STORM));
    expect([findings, faults?.map(({ rule }) => rule)]).toEqual([[], ['figure/absent']]);
    expect(storm()?.title).toBeDefined();
  });

  it('leaves a passage that its document does not have out of its note, and quotes nothing else', () => {
    edit(STORM, '"The harbour office said 12 sailors', '"The harbour office said 12 seamen');
    const page = storm();
    const note = page && evidenceOf(drafts().corpus(), page).find(({ label }) => label === 'office-killed');
    expect(note).toMatchObject({ kind: 'passage', source: { slug: 'harbour-report' }, parts: [] });
  });

  it('says in a note that there is no such source', () => {
    edit(STORM, 'harbour-office, harbour-report: "The', 'harbour-office, harbor-report: "The');
    const page = storm();
    const note = page && evidenceOf(drafts().corpus(), page).find(({ label }) => label === 'office-killed');
    expect(note).toMatchObject({ kind: 'signpost', reason: 'no source is called harbor-report.' });
  });

  it('does not show a page whose text cannot be read or would run, and shows the others', () => {
    edit(STORM, 'The harbour office said', 'The {process.exit()} harbour office said');
    expect(drafts().view(join(root, STORM)).findings).toMatchObject([{ rule: 'input/expression' }]);
    expect(drafts().corpus().pages.length).toBeGreaterThan(1);
  });

  it('is not given where YAML is none, and the error names that file first and its remedy', () => {
    edit(STORM, '12 sailors were killed.', '13 sailors were killed.');
    edit('content/tolls.yaml', '- id: ', '- id: [');
    expect(refusal().loc.file).toMatch(/content\/tolls\.yaml$/u);
  });
});

describe('the error of content that cannot be shown', () => {
  it('leads Astro to no advice of its own, whatever words the findings have', () => {
    edit('content/tolls.yaml', '- id: ', '- id: [document window');
    expect(String(refusal())).toBe('ContentError');
  });
});

it.each([
  ['content/overview.mdx', '/'],
  ['content/chapters/storm.mdx', '/storm/'],
  ['content/disagreements/hour.mdx', '/disagreements/hour/'],
  ['content/teach/count.mdx', '/teach/count/'],
  ['content/timeline.yaml', '/timeline/'],
  ['content/sources/port-log.yaml', '/sources/port-log/'],
  ['content/tolls.yaml', null],
  ['seeds/port_log.txt', null],
])('%s is shown at %s', (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});
