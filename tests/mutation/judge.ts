import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/factcheck/check.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Finding } from '../../src/factcheck/finding.ts';
import type { Page } from '../../src/factcheck/page.ts';
import { readPage } from '../../src/markdown/page.ts';
import { edited, type Edit } from './edit.ts';
import { around, reread } from './reread.ts';
import type { Base } from './spot.ts';

/** Says whether the check refuses a file with a fault in it; the rest of the content is as it is. */
export type Judge = (base: Base, edit: Edit) => boolean;

/**
 * Judges faults against the content under `root`, a copy that this judge may write to.
 *
 * A fault is refused where reading the changed file, or the check, finds what was not found before.
 * How much of a document is used is the fault of no statement, so those findings do not count. For
 * speed a changed file is first judged alone: what refuses it there refuses it in the whole, save
 * for names, which the words of other pages may explain. All else is judged with the whole corpus.
 */
export function openJudge(root: string, corpus: Corpus): Judge {
  const known = new Map<string, ReadonlySet<string>>();
  const before = (key: string, of: () => readonly Finding[]): ReadonlySet<string> => {
    const kept = known.get(key) ?? new Set(of().map(keyOf));
    known.set(key, kept);
    return kept;
  };
  const chartRows = (id: string): string[] | null =>
    corpus.charts.find((chart) => chart.id === id)?.rows.slice() ?? null;
  const withPage = (page: Page): Corpus => ({
    ...corpus,
    pages: corpus.pages.map((other) => (other.file === page.file ? page : other)),
  });

  const judgePage = (
    { file, raw, page: { kind, slug }, stage }: Base & { page: Page },
    edit: Edit,
  ): boolean => {
    const read = (text: string) => reading(file, text, { kind, slug, chartRows });
    const name = `${file} ${stage ?? ''}`;
    const { page, findings } = read(edited(raw, edit));
    const unread = before(`${name} read`, () => read(raw).findings);
    if (!page || findings.some((finding) => !unread.has(keyOf(finding)))) return true;
    const original = (): Page => read(raw).page ?? page;
    const alone = before(`${name} alone`, () => check(alonePage(corpus, original())));
    if (isSure(check(alonePage(corpus, page)), alone)) return true;
    const whole = before(`${name} whole`, () => check(withPage(original())));
    return isNew(check(withPage(page)), whole);
  };

  const judgeData = ({ file, raw }: Base, edit: Edit): boolean => {
    writeFileSync(path.join(root, file), edited(raw, edit));
    const part = reread(root, file, corpus);
    writeFileSync(path.join(root, file), raw);
    if (!part) return true;
    const some = around(corpus, file);
    if (
      isSure(
        check({ ...some, ...part }),
        before(`${file} alone`, () => check(some)),
      )
    )
      return true;
    return isNew(
      check({ ...corpus, ...part }),
      before('whole', () => check(corpus)),
    );
  };

  return (base, edit) =>
    base.page ? judgePage({ ...base, page: base.page }, edit) : judgeData(base, edit);
}

/** Reads a page; a text that breaks the parser itself is refused, as it is from disk. */
function reading(...[file, text, options]: Parameters<typeof readPage>): {
  readonly page: Page | null;
  readonly findings: readonly Finding[];
} {
  try {
    return readPage(file, text, options);
  } catch {
    return { page: null, findings: [] };
  }
}

/** A page with what its own sentences need. */
function alonePage(corpus: Corpus, page: Page): Corpus {
  return { ...corpus, tolls: [], charts: [], pages: [page] };
}

/** The text of a file of the content. */
export function textOf(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const keyOf = ({ file, rule, message }: Finding): string => `${file} ${rule} ${message}`;
const counts = ({ rule, severity }: Finding): boolean =>
  severity !== 'warning' && !rule.startsWith('sources/');

function isNew(findings: readonly Finding[], before: ReadonlySet<string>): boolean {
  return findings.some((finding) => counts(finding) && !before.has(keyOf(finding)));
}

function isSure(findings: readonly Finding[], before: ReadonlySet<string>): boolean {
  return isNew(
    findings.filter(({ rule }) => !rule.startsWith('name/')),
    before,
  );
}
