import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../words/words.ts';

/**
 * Puts each table into a region that scrolls by itself and can be reached by keyboard, named after
 * the heads of its columns; alignment becomes a class, since a policy may forbid `style` attributes.
 */
export function setTables(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    alignByClass(table);
    const heads = table.children[0]?.children.map((cell) => toString(cell).trim()) ?? [];
    const hProperties = {
      className: ['table-scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: words.tables.named(heads.filter((head) => head !== '')),
    };
    parent.children.splice(index, 1, {
      type: 'blockquote',
      data: { hName: 'div', hProperties },
      children: [table],
    });
    return [SKIP, index + 1];
  });
}

function alignByClass(table: Table): void {
  const { align } = table;
  table.align = null;
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const side = align?.[column];
      const hProperties = {
        ...(cell.data as { readonly hProperties?: object } | undefined)?.hProperties,
        ...(row === 0 ? { scope: 'col' } : {}),
        ...(side ? { className: [`align-${side}`] } : {}),
      };
      cell.data = { ...cell.data, hProperties };
    }
  }
}
