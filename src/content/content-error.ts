import path from 'node:path';
import type { Finding } from '../factcheck/finding.ts';
import { engine } from './engine.ts';

/** Content that may not be published; `loc` is where the first finding stands. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly hint: string;
  readonly title: string;

  /** `cause`: what went wrong in their wake, if anything. */
  constructor(root: string, findings: readonly Finding[], cause?: string) {
    super(findings.map(inOneLine).join('\n\n'), { cause });
    const [first] = findings;
    this.title = 'What is written cannot be shown';
    this.loc = {
      file: seenFromHere(path.resolve(root, first?.file ?? '')),
      line: first?.line ?? 1,
      column: first?.column ?? 1,
    };
    this.hint = first?.remedy ?? '';
    // What matters is where in the content it is, not where in the engine.
    this.stack = this.message;
  }

  /** The name alone: Astro looks in the text for names such as `document`, and would give advice on browsers. */
  override toString(): string {
    return this.name;
  }
}

/** Astro takes an absolute path elsewhere than in the engine for one from its root. */
function seenFromHere(file: string): string {
  return file.startsWith(engine) ? file : path.relative(engine, file);
}

function inOneLine({ file, line, column, rule, message, remedy }: Finding): string {
  return `${file}:${line}:${column} ${rule}\n  ${message}\n  ${remedy}`;
}
