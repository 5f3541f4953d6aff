import { check } from '../factcheck/check.ts';
import { contextOf } from '../factcheck/context.ts';
import { withoutEchoes } from '../factcheck/echo.ts';
import { byPlace } from '../factcheck/finding.ts';
import { readContent, type Content } from './content.ts';

/** Content, all that is wrong with it, and whether its statements were judged. */
export interface Judged extends Content {
  readonly judged: boolean;
}

/**
 * Reads the content under a root and judges it. Where a data file or a seed is at fault, statements
 * are not judged: each would stumble over what is missing, and hide the cause among the echoes. So
 * it is with what the site leaves out of its sources, and with its register of disagreements, where a
 * page could not be read, and with statements whose own note is at fault.
 */
export function judgedContent(root: string): Judged {
  const { corpus, findings } = readContent(root);
  const judged = corpus !== null && findings.every(({ file }) => file.endsWith('.mdx'));
  const unread = findings.some(({ file }) => !corpus?.pages.some((page) => page.file === file));
  const wrong = judged ? check(corpus) : [];
  const echoes = /^(?:sources\/|disagreement\/|note\/unknown-entry$)/u;
  const all = [...findings, ...wrong.filter(({ rule }) => !unread || !echoes.test(rule))];
  const told = corpus ? withoutEchoes(contextOf(corpus), all) : all;
  return { corpus, findings: told.toSorted(byPlace), judged };
}
