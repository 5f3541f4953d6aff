import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersAt, type Rule } from '../../src/cli/hosting/rule.ts';

/** Whatever of a built site a server answers otherwise than the site asks: status, bytes, headers, ends of addresses. */
export async function servedFaults(
  origin: string,
  base: string,
  dist: string,
  files: readonly string[],
  rules: readonly Rule[],
): Promise<string[]> {
  const faults: string[] = [];
  const ask = async (address: string, wanted: { status: number; file?: string; as?: string }) => {
    const answer = await fetch(`${origin}${address}`, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== wanted.status)
      faults.push(`${address}: answered ${answer.status}, expected ${wanted.status}`);
    if (wanted.file && !bytes.equals(await readFile(path.join(dist, wanted.file))))
      faults.push(`${address}: other bytes than \`${wanted.file}\``);
    if (wanted.as)
      for (const [name, value] of Object.entries(headersAt(rules, wanted.as)))
        if (answer.headers.get(name) !== value)
          faults.push(
            `${address}: ${name} is \`${answer.headers.get(name) ?? 'missing'}\`, expected \`${value}\``,
          );
    return answer;
  };
  for (const file of files.filter((each) => each !== '_headers')) {
    const address = `${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    await ask(address, { status: 200, file, as: address });
    if (!file.endsWith('/index.html')) continue;
    const bare = await fetch(`${origin}${address.slice(0, -1)}`, { redirect: 'manual' });
    const to = bare.headers.get('location') ?? '';
    if (![301, 302, 307, 308].includes(bare.status) || new URL(to, origin).pathname !== address)
      faults.push(
        `${address.slice(0, -1)}: answered ${bare.status} to \`${to}\`, expected the address with its slash`,
      );
  }
  const missing = { status: 404, file: '404.html', as: `${base}404.html` };
  for (const address of ['nothing/', 'embed/nothing/', '_headers', 'nothing.csv'])
    await ask(`${base}${address}`, missing);
  return faults;
}
