import { createHash } from 'node:crypto';
import type { Finding } from '../../factcheck/finding.ts';
import type { PageLoad } from '../page-load.ts';

/** Whatever of a page its policy would not stand in the way of, or would forbid. */
export function policyFindings(file: string, page: PageLoad): Finding[] {
  const { policy } = page;
  if (policy === null)
    return [finding(file, 'lack of a policy', 'a `Content-Security-Policy` in a meta tag')];
  const loose = policy.split(/[\s;]+/u).filter((word) => /unsafe-(?:inline|eval)'$/u.test(word));
  const open = loose.filter((word) => word !== "'wasm-unsafe-eval'");
  const foreign = policy.split(/[\s;]+/u).filter((word) => /^\*$|:|\.\w/u.test(word));
  const inline = [...page.styles, ...page.scripts].filter((text) => !policy.includes(hashOf(text)));
  const elsewhere = page.loads.filter((address) => /^(?:[a-z][\w+.-]*:|\/\/)/iu.test(address));
  return [
    ...[...open, ...foreign].map((word) =>
      finding(file, `source \`${word}\` in its policy`, 'hashes and what is of this site alone'),
    ),
    ...inline.map((text) =>
      finding(
        file,
        `inline style or script \`${text.slice(0, 60)}\``,
        'those alone whose hash its policy names',
      ),
    ),
    ...page.active.map((what) =>
      finding(file, `attribute \`${what}\``, 'none that a browser runs or applies'),
    ),
    ...elsewhere.map((address) =>
      finding(file, `load of \`${address}\``, 'files of this site alone'),
    ),
  ];
}

/** A hash of a text as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function finding(file: string, found: string, expected: string): Finding {
  return {
    ...{ file, line: 1, column: 1, rule: 'site/policy' },
    message: `Unexpected ${found}, expected ${expected}.`,
    remedy: 'Move style into `src/styles`, script into `src/client`; see `src/layouts/policy.ts`.',
  };
}
