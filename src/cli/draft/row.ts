import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isSeq, parse, parseDocument } from 'yaml';

/**
 * A YAML list with one more row at its end; everything that stands there stays, comments included. Mappings within the
 * row stand on one line. Throws where the text is no list.
 */
export function withRow(text: string, row: Readonly<Record<string, unknown>>): string {
  const wanted = [...listOf(text), row];
  const appended = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}\n${rowText(row)}`;
  if (holds(appended, wanted)) return appended;
  // A list on one line, or an indented one.
  const document = parseDocument(text);
  if (isSeq(document.contents)) document.contents.flow = false;
  document.add(document.createNode(row));
  const whole = document.toString({ lineWidth: 0 });
  if (holds(whole, wanted)) return whole;
  throw new Error(
    'Unexpected form of the list, expected one to which a row can be added: add it by hand.',
  );
}

function rowText(row: object): string {
  const document = new Document([row]);
  for (const key of Object.keys(row)) {
    const value: unknown = document.getIn([0, key], true);
    if (isCollection(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

function listOf(text: string): readonly unknown[] {
  const value: unknown = parse(text);
  if (Array.isArray(value)) return value as unknown[];
  throw new Error('Unexpected text, expected a list of rows in YAML.');
}

function holds(text: string, wanted: readonly unknown[]): boolean {
  try {
    return isDeepStrictEqual(parse(text), wanted);
  } catch {
    return false;
  }
}
