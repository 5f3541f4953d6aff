import type { Finding } from '../factcheck/finding.ts';
import type { PageKind } from '../factcheck/page.ts';
import { CHAPTERS_FOLDER, NOT_KNOWN_FILE, OVERVIEW_FILE } from './pages.ts';
import { DISAGREEMENTS_FOLDER } from './disagreement.ts';
import { TEACH_FOLDER } from './exercise.ts';
import { GLOSSARY_FILE } from './glossary.ts';
import { pathOf } from './path.ts';
import { SOURCES_FOLDER } from './sources.ts';
import { SPEAKERS_FILE } from './speaker.ts';
import { TIMELINE_FILE } from './timeline.ts';

/** Whether a finding leaves so little that no page can be shown while the site is written: YAML that is none. */
export function hidesSite({ file, rule }: Finding): boolean {
  return rule === 'input/yaml' && !file.endsWith('.mdx');
}

/** Whether a finding is of a page whose text cannot be read, or would run as code, so that it cannot be shown. */
export function hidesPage({ file, rule }: Finding): boolean {
  return rule.startsWith('input/') && file.endsWith('.mdx');
}

const FILES: ReadonlyMap<string, string> = new Map([
  [OVERVIEW_FILE, '/'],
  [NOT_KNOWN_FILE, '/not-known/'],
  [TIMELINE_FILE, '/timeline/'],
  [GLOSSARY_FILE, '/glossary/'],
  [SPEAKERS_FILE, '/people/'],
]);
const FOLDERS: Readonly<Record<string, PageKind>> = {
  [CHAPTERS_FOLDER]: 'chapter',
  [DISAGREEMENTS_FOLDER]: 'disagreement',
  [TEACH_FOLDER]: 'exercise',
};

/** The path of the page that shows a file of the content, such as `/storm/`; null where many do, or none. */
export function pathOfFile(file: string): string | null {
  const known = FILES.get(file);
  if (known !== undefined) return known;
  const [, folder = '', slug = ''] = /^(.+)\/([^/.]+)\.(?:mdx|yaml)$/u.exec(file) ?? [];
  if (folder === SOURCES_FOLDER) return `/sources/${slug}/`;
  const kind = FOLDERS[folder];
  return kind === undefined ? null : pathOf({ kind, slug });
}
