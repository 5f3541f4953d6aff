import type { Place } from './nginx.ts';
import { headersAt, type Headers, type Rule } from './rule.ts';

/** A configuration of Caddy (a Caddyfile). An address with a name in place of the port gets a certificate by itself. */
export function caddyConfig(rules: readonly Rule[], { root, port, base }: Place): string {
  const blocks = rules.map(({ pattern, headers }, i) =>
    [`  @rule${i} path ${pattern}`, `  header @rule${i} {`, lines(headers), '  }'].join('\n'),
  );
  const bare = base.slice(0, -1);
  const strip = base === '/' ? '' : `  redir ${bare} ${base} 308\n  uri strip_prefix ${bare}\n`;
  return `:${port} {
  root * ${root}
  encode gzip
  header -Server
${blocks.join('\n')}
${strip}  @hidden path /_headers
  error @hidden 404
  file_server
  handle_errors {
    header {
${lines(headersAt(rules, `${base}404.html`))}
    }
    rewrite * /404.html
    file_server
  }
}
`;
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `    ${name} "${value}"`)
    .join('\n');
}
