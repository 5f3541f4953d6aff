import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathOfFile } from '../../content/draft.ts';
import { errorsIn, type Finding } from '../../factcheck/finding.ts';
import { lineReader } from '../judge.ts';
import { excerptOf } from '../report/excerpt.ts';

/** So much of a line fits a narrow panel. */
const WIDTH = 64;

/** What the desk says of some content: a banner where it may not be published, and the list of all findings. */
export interface Desk {
  /** The folder of the content, to which the findings' files are relative. */
  readonly root: string;
  readonly findings: readonly Finding[];
  /** The address of a path of this site, base path included. */
  readonly address: (path: string) => string;
}

/** The banner and the panel as HTML; empty where nothing was found. */
export function deskHtml(desk: Desk): string {
  const { findings } = desk;
  if (findings.length === 0) return '';
  const errors = errorsIn(findings);
  const files = Map.groupBy(findings, ({ file }) => file);
  const line = lineReader(desk.root);
  const panel = h('section', { id: 'panel', hidden: true, ariaLabelledBy: 'title', tabIndex: -1 }, [
    h('header', [
      h('h2', { id: 'title' }, tally(findings)),
      h('button', { class: 'close' }, 'Close'),
    ]),
    ...[...files].map(([file, all]) => fileSection(desk, file, all, line)),
  ]);
  const toggle = h('button', { class: 'toggle', ariaExpanded: 'false', ariaControls: 'panel' }, [
    errors.length === 0 ? tally(findings) : 'Show all',
  ]);
  const banner = h('div', { class: errors.length === 0 ? 'quiet' : 'banner' }, [
    ...(errors.length === 0 ? [] : [verdict(errors)]),
    toggle,
  ]);
  return toHtml(h('div', { role: 'region', ariaLabel: 'Findings' }, [banner, panel]));
}

function verdict(errors: readonly Finding[]): Element {
  const files = new Set(errors.map(({ file }) => file)).size;
  return h('p', [
    h('strong', 'Not fit to publish.'),
    ` ${count(errors.length, 'finding')} in ${count(files, 'file')}`,
    h('span', { class: 'here' }),
    '. No build goes through until all is mended.',
  ]);
}

function tally(findings: readonly Finding[]): string {
  const errors = errorsIn(findings).length;
  const warnings = findings.length - errors;
  const told = [count(errors, 'finding'), count(warnings, 'warning')];
  return told.filter((one) => !one.startsWith('0 ')).join(', ');
}

type Line = (file: string, number: number) => string | null;

function fileSection(desk: Desk, file: string, all: readonly Finding[], line: Line): Element {
  const page = pathOfFile(file);
  const address = page === null ? null : desk.address(page);
  const name = address === null ? file : h('a', { href: address }, file);
  return h('section', { class: 'file', dataPath: address ?? undefined }, [
    h('h3', [name, h('span', { class: 'count' }, ` ${tally(all)}`)]),
    h(
      'ol',
      all.map((finding) => item(desk, finding, address, line(file, finding.line))),
    ),
  ]);
}

function item(
  { root, address }: Desk,
  { file, line, column, rule, message, remedy, severity = 'error' }: Finding,
  page: string | null,
  text: string | null,
): Element {
  const place = `${line}:${column}`;
  const at = encodeURIComponent(`${path.join(root, file)}:${place}`);
  const editor = `${address('/__open-in-editor')}?file=${at}`;
  return h('li', { class: severity, dataPlace: place }, [
    h('p', { class: 'place' }, [
      h('a', { class: 'editor', href: editor, title: 'Open in the editor' }, `${file}:${place}`),
      ...(severity === 'warning' ? [' ', h('b', 'warning')] : []),
      ...(page === null
        ? []
        : [
            ' ',
            h(
              'a',
              { class: 'show', href: `${page}#finding-${place}`, hidden: true },
              'Show on the page',
            ),
          ]),
    ]),
    ...excerpt(text, line, column),
    h('dl', [...rows(message), ...row('To do', remedy)]),
    h('p', { class: 'rule' }, rule),
  ]);
}

/** The line with a caret under the place. */
function excerpt(text: string | null, line: number, column: number): Element[] {
  const cut = excerptOf(text, column, WIDTH);
  if (!cut) return [];
  const gutter = `${line} | `;
  const caret = `${' '.repeat(gutter.length + cut.caret)}^`;
  return [h('pre', { tabIndex: 0, ariaLabel: `Line ${line}` }, `${gutter}${cut.shown}\n${caret}`)];
}

/** *Unexpected X, expected Y* as two rows, and any other message as one. */
function rows(message: string): Element[] {
  const [, found, expected] = /^Unexpected (.+?), expected (.+?)\.?$/su.exec(message) ?? [];
  return found === undefined || expected === undefined
    ? row('Found', message)
    : [...row('Found', found), ...row('Expected', expected)];
}

function row(term: string, text: string): Element[] {
  return [h('dt', term), h('dd', inCode(text))];
}

/** Text with what stands between backticks as code. */
function inCode(text: string): (ElementContent | string)[] {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? h('code', piece) : piece));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
