import type { Root } from 'mdast';
import type { Block, Heading, Page, Use } from '../factcheck/page.ts';
import type { Finding } from '../factcheck/finding.ts';
import { readComponent } from './component.ts';
import { checkHeading, readHeading } from './heading.ts';
import { placeIn, type Manuscript } from './manuscript.ts';
import { outlineOf, type Item } from './outline.ts';
import { textOf } from './text.ts';

/** What stands between the frontmatter and the notes. */
export interface Body extends Pick<Page, 'blocks' | 'uses' | 'headings' | 'charts' | 'map'> {
  readonly findings: readonly Finding[];
}

/** The ledger ids that a chart shows, in order; null where there is no such chart. */
export type ChartRows = (chartId: string) => readonly string[] | null;

/** Reads the blocks, references, headings and charts of a page, in its order. */
export function readBody(tree: Root, manuscript: Manuscript, chartRows: ChartRows): Body {
  const blocks: Block[] = [];
  const uses: Use[] = [];
  const headings: Heading[] = [];
  const charts: { id: string; place: Use['place'] }[] = [];
  const findings: Finding[] = [];
  let map: Page['map'];
  for (const item of outlineOf(tree)) {
    const start = item.node.position?.start.offset ?? 0;
    const place = placeIn(manuscript, start);
    if (item.kind === 'tag') {
      const { component, findings: wrong } = readComponent(manuscript, item.node, item.alone);
      findings.push(...wrong);
      if (component?.name === 'Map') {
        if (map) findings.push(secondMap(place));
        map ??= { section: headings.at(-1)?.id ?? '', place };
      }
      const id = component?.attributes.get('id');
      if (id === undefined) continue;
      const rows = chartRows(id);
      if (rows === null) findings.push(unknownChart(id, place));
      else if (charts.some((chart) => chart.id === id)) findings.push(secondChart(id, place));
      else charts.push({ id, place });
      uses.push(...(rows ?? []).map((label) => ({ label, place })));
      continue;
    }
    const block = readBlock(item, manuscript, headings.at(-1)?.id ?? '');
    uses.push(...block.references.map(({ label, place: at }) => ({ label, place: at })));
    if (item.depth === null) {
      if (block.text.value.trim() !== '' || block.references.length > 0) blocks.push(block);
      continue;
    }
    const { text, id } = readHeading(block.text);
    const heading = { id, depth: item.depth, text: text.value, place };
    findings.push(...checkHeading(heading, headings, manuscript.raw[start] !== '#'));
    headings.push(heading);
    blocks.push({ ...block, text, section: id });
  }
  return { blocks, uses, headings, charts, findings, ...(map ? { map } : {}) };
}

function readBlock(
  { kind, node }: Exclude<Item, { kind: 'tag' }>,
  manuscript: Manuscript,
  section: string,
): Block {
  const references: Block['references'][number][] = [];
  const text = textOf(manuscript, node.children, (start, end, offset) => {
    const label = manuscript.raw.slice(start + 2, end - 1);
    references.push({ label, place: placeIn(manuscript, start), offset });
  });
  return { kind, section, text, references };
}

function unknownChart(id: string, place: Use['place']): Finding {
  const message = `Unexpected chart \`${id}\`, expected the id of one that is described with the charts.`;
  return {
    ...place,
    rule: 'input/unknown-chart',
    message,
    remedy: 'Correct the id, or describe the chart.',
  };
}

function secondMap(place: Use['place']): Finding {
  return {
    ...place,
    rule: 'input/map-twice',
    message: 'Unexpected second `<Map />`, expected it once on a page.',
    remedy: 'Take one away, and link to the other.',
  };
}

function secondChart(id: string, place: Use['place']): Finding {
  const message = `Unexpected second chart \`${id}\`, expected it once on a page.`;
  return {
    ...place,
    rule: 'input/chart-twice',
    message,
    remedy: 'Take one away, and link to the other.',
  };
}
