import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Place } from '../factcheck/place.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';
import { syntaxMessage } from './yaml-message.ts';

/** Keys and indices from the top of a file to a value. */
export type Path = readonly PropertyKey[];

/** The plain values of a YAML file, and where each of them stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest one above it. */
  readonly placeOf: (path: Path) => Place;
  /** The place of the last key of a path, or of the nearest value above it. */
  readonly placeOfKey: (path: Path) => Place;
}

/**
 * Reads YAML 1.2 strictly: unique keys, one document, plain values. Null, and findings, where it is
 * broken or empty, or where it uses aliases, tags or directives, which could say one thing and mean another.
 */
export function parseYaml(file: string, text: string, report: Report): YamlFile | null {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (!document) {
    const message = 'Unexpected nesting beyond measure, expected a few levels.';
    report({ ...startOf(file), rule: 'input/yaml', message, remedy: 'Write it flatter.' });
    return null;
  }
  const broken = errorsOf(document).map((error) => {
    const place = at(openingOf(document, error));
    report({ ...place, rule: 'input/yaml', ...syntaxMessage(error, text) });
  });
  if (broken.length > 0 || reportFeatures(document, at, report)) return null;
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const message = 'Unexpected empty file, expected YAML with values.';
    report({ ...startOf(file), rule: 'input/empty-file', message, remedy: 'Restore its content.' });
    return null;
  }
  const place = (node: unknown): Place =>
    isNode(node) && node.range ? at(node.range[0]) : startOf(file);
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf: (path) => place(walk(contents, path).value),
    placeOfKey: (path) => {
      const { key, value } = walk(contents, path);
      return place(key ?? value);
    },
  };
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    const document = parseDocument(text, {
      lineCounter,
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      stringKeys: true,
      version: '1.2',
    });
    return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? null : document;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Repeated keys, all of them; of other errors the first alone, as the rest follow from it. */
function errorsOf(document: Document): YAMLError[] {
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [...repeated, ...others.slice(0, 1)].sort((a, b) => a.pos[0] - b.pos[0]);
}

/** Where the value begins that has no end, or where else the error is. */
function openingOf(document: Document, error: YAMLError): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= error.pos[0]) start = range[0];
    },
  });
  return start;
}

/** Reports aliases, anchors, tags and directives; true where there is any. */
function reportFeatures(
  document: Document,
  at: (offset: number) => Place,
  report: Report,
): boolean {
  let found = false;
  const refuse = (offset: number, what: string): void => {
    found = true;
    const message = `Unexpected ${what}, expected plain values.`;
    report({ ...at(offset), rule: 'input/yaml', message, remedy: 'Write the value itself.' });
  };
  if (document.directives?.yaml.explicit) refuse(0, '`%YAML` directive');
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(offset, `alias \`*${node.source}\``);
      else if (node.anchor !== undefined) refuse(offset, `anchor \`&${node.anchor}\``);
      else if (node.tag !== undefined) refuse(offset, `tag \`${node.tag}\``);
    },
  });
  return found;
}

function walk(contents: Node, path: Path): { key: unknown; value: unknown } {
  let key: unknown = null;
  let value: unknown = contents;
  for (const step of path) {
    if (!isCollection(value)) break;
    const item: unknown = isMap(value)
      ? value.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
      : isSeq(value) && value.items[Number(step)];
    if (isPair(item)) {
      key = item.key;
      value = item.value ?? item.key;
    } else if (isNode(item)) {
      key = null;
      value = item;
    } else break;
  }
  return { key, value };
}
