import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layCase } from './fixture.ts';

/** Texts that try to become something else than text; `hostile()` is what would run. None has a digit, which a page would refuse. */
export const HOSTILE: readonly string[] = [
  '<script>hostile()</script>',
  '"\'><img src=x onerror=hostile()>',
  '</title></style></textarea></script><script>hostile()</script>',
  '<svg onload=hostile()><![CDATA[<script>hostile()</script>]]>',
  '--><!-- ]]> &lt;script&gt; &amp;lt;script>',
  '{hostile()} ${hostile()} {{hostile()}} <%= hostile() %> #{hostile()}',
  '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  '[a](javascript:hostile()) `b` *c* <javascript:hostile()>',
  '../../../etc/passwd C:\\con\\nul file:///etc/passwd',
  '__proto__ constructor toString',
];
const ALL = HOSTILE.join(' ');
/** What one sentence of a document may hold without being two; digits stand in passages alone. */
export const SENTENCE =
  '<script>hostile()</script> <img src=x onerror=hostile()> {hostile()} ]]> %3Cscript%3E &#x3c;script>';
const TIED = `Boats were tied to the quay, the harbour office said, ${SENTENCE}`;

/** The valid explainer with hostile text in every field that may hold any; gives its root. */
export function plantHostile(): string {
  const root = layCase('valid');
  const edit = (file: string, ...changes: readonly (readonly [RegExp | string, string])[]): void => {
    const at = path.join(root, file);
    let text = readFileSync(at, 'utf8');
    for (const [from, to] of changes) {
      const next = text.replace(from, () => to);
      if (next === text) throw new Error(`Unexpected lack of ${String(from)} in ${file}`);
      text = next;
    }
    writeFileSync(at, text);
  };
  const quoted = JSON.stringify(ALL);
  edit(
    'content/site.yaml',
    ['publisher: not stated', `publisher: ${quoted}`],
    ['contact: not stated', `contact: ${quoted}`],
    ['licence: not stated', `licence: ${quoted}\nwritten: ${quoted}\nreviewed: ${quoted}\nauthors: [${quoted}]`],
    ['why: A storm has no intent.', `why: ${quoted}`],
  );
  edit('content/speakers.yaml', ['unnamed: the document gives no name', `unnamed: ${quoted}`]);
  edit('content/corrections.yaml', ['why: The digits were exchanged.', `why: ${JSON.stringify(HOSTILE[0])}`]);
  edit(
    'content/sources/evening-courier.yaml',
    ['trust: A newspaper article that repeats what the fishers\' union said.', `trust: ${quoted}`],
    ['reason: tells of the reporter and not of the storm', `reason: ${quoted}`],
    ['short: Evening Courier article', `short: ${JSON.stringify(`Evening Courier ${HOSTILE[0] ?? ''}`)}`],
  );
  const seed = path.join(root, 'seeds/harbour_report.txt');
  const text = readFileSync(seed, 'utf8').replace('Ferries stopped', () => `${TIED}.\n\nFerries stopped`)
    .replace('buses came.', 'buses came, to keep their tickets dry and to leave their bags and boxes with the porters.');
  writeFileSync(seed, text);
  const sum = createHash('sha256').update(text).digest('hex');
  edit('content/sources/harbour-report.yaml', [/sha256: .*/u, `sha256: ${sum}`], ['furniture: [11]', 'furniture: [13]']);
  edit(
    'content/chapters/storm.mdx',
    ['## How many', 'The harbour office said boats were tied to the quay.[^tied]\n\n## How many'],
    ['[^start]: ', `[^tied]: harbour-office, harbour-report: \`${TIED}\`\n[^start]: `],
  );
  return root;
}
