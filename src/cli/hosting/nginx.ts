import type { Rule } from './rule.ts';

/** Where a server finds the site and listens. */
export interface Place {
  /** The folder of the built site. */
  readonly root: string;
  readonly port: number;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** A configuration of nginx, to be included in its `http` block: what varies by address as maps, since a second `add_header` forgets the first. */
export function nginxConfig(rules: readonly Rule[], { root, port, base }: Place): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const cases = rules
      .filter(({ headers }) => name in headers)
      .map(({ pattern, headers }) => `  ${matching(pattern)} ${quoted(headers[name] ?? '')};`);
    return [`map $uri $${variable(name)} {`, '  default "";', ...cases, '}'].join('\n');
  });
  const site = base === '/' ? `root ${root}` : `alias ${root}/`;
  return `${maps.join('\n')}

server {
  listen ${port};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/plain text/csv text/xml application/json;
  include mime.types;
  types {
    text/csv csv;
    text/plain bib ris;
  }
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/csv text/xml text/javascript application/javascript application/json image/svg+xml;
${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}
  error_page 404 ${base}404.html;
  location = ${base}_headers { return 404; }
  location ${base} {
    ${site};
    index index.html;
  }
}
`;
}

function variable(name: string): string {
  return `site_${name.toLowerCase().replaceAll('-', '_')}`;
}

function matching(pattern: string): string {
  if (!pattern.endsWith('*')) return quoted(pattern);
  return quoted(`~^${pattern.slice(0, -1).replaceAll(/[.+?()[\]{}|\\^$]/gu, '\\$&')}`);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
