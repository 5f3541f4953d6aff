import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Whose words all stand in `src/words/`. */
const FOLDERS = ['components', 'layouts', 'pages'];
/** Attributes and properties of components that readers see or hear. */
const SPOKEN = [
  'alt',
  'aria-label',
  'caption',
  'label',
  'placeholder',
  'summary',
  'title',
  'words',
];
/** Elements that hold a program's text. */
const CODE = ['code', 'pre', 'script', 'style'];

/** What looks like words and is none: values of the content, names of files, fonts, styles of citation, types and headers. */
const NAMES = [
  ...['not stated', 'datapackage.json', 'Source Sans 3', 'Chicago', 'light dark'],
  ...['Content-Type', 'Polygon', 'MultiPolygon'],
];
/** Signs that only a program's text has. */
const SIGNS = /[<>{}=@]|\p{L}\/\p{L}/u;

/** The text of a reader: several words, or one that begins a sentence. */
const isProse = (text: string): boolean =>
  !SIGNS.test(text) && (/\p{L}[,;:.]? +[“(]?\p{L}/u.test(text) || /^\s*\p{Lu}\p{Ll}/u.test(text));

/** A component as TSX: its template, which is nearly that, behind its frontmatter. Lines stay as they are. */
function asTsx(source: string): string {
  const [, front = '', template = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
  return `\n${front}\nvoid (<>\n${template.replace(/<!doctype html>/iu, '')}</>);`;
}

/** What readers would be told by a source file without the words of its language, each with its line. */
function scattered(file: string, source: string): string[] {
  const astro = file.endsWith('.astro');
  const kind = astro ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(
    file,
    astro ? asTsx(source) : source,
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  // Not in its public type.
  const { parseDiagnostics: faults } = tree as unknown as { parseDiagnostics: readonly unknown[] };
  if (faults.length > 0) throw new Error(`Unexpected syntax in \`${file}\`, expected TSX`);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string): void => {
    if (NAMES.includes(text.trim())) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file}:${line + 1} ${text.trim().replaceAll(/\s+/gu, ' ')}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isJsxElement(node) && CODE.includes(node.openingElement.tagName.getText(tree))) {
      ts.forEachChild(node.openingElement, walk);
      return;
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const { text } = node.initializer;
      if (SPOKEN.includes(node.name.getText(tree)) && /\p{L}/u.test(text)) tell(node, text);
      return;
    }
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) tell(node, node.text);
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (isProse(node.text)) tell(node, node.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

it('no words of the interface stand outside the file of words', () => {
  const files = globSync(`src/{${FOLDERS.join(',')}}/**/*.{astro,ts}`);
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap((file) => scattered(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it('words are found wherever a template can have them', () => {
  const source = `---
import A from './A.astro';
const title = 'About the site';
if (title === '') throw new Error('Unexpected title, expected one');
---

<A title={title} label="Menu" class="two names" data-kind="some kind">
  <p aria-label="Of all" id="x">bare text {count} more</p>
  <p>{open ? 'Yes' : \`no, \${count} left over\`}</p>
  <code>npm run build</code>
  <script>
    import '../client/main.ts';
  </script>
</A>
`;
  expect(scattered('A.astro', source)).toEqual([
    'A.astro:3 About the site',
    'A.astro:7 Menu',
    'A.astro:8 Of all',
    'A.astro:8 bare text',
    'A.astro:8 more',
    'A.astro:9 Yes',
    'A.astro:9 left over',
  ]);
});
