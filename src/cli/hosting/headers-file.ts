import type { Rule } from './rule.ts';

/** Where Cloudflare Pages, Netlify and others look for the headers of a site. */
export const HEADERS_FILE = '_headers';

/** Rules as that file has them. */
export function headersFile(rules: readonly Rule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads such a file. Throws at a header that stands under no address. */
export function readHeadersFile(text: string): Rule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule)
      throw new Error(
        `Unexpected header \`${name}\` in \`${HEADERS_FILE}\`, expected an address first.`,
      );
    rule.headers[name] = value;
  }
  return rules;
}
