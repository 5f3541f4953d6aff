export { chart, drawing, layout, WIDTHS, type ChartSpec } from './chart.ts';
export { describe } from './describe.ts';
export { silence } from './caption.ts';
export { KINDS, type Kind } from './kind.ts';
export { table, type TableRow } from './table.ts';
export { checkRows, type Bound, type Row, type Status } from './row.ts';
export {
  asOfWords,
  count,
  day,
  days,
  heading,
  NOT_STATED,
  reading,
  windowWords,
} from './phrase.ts';
export { standalone, type Facts, type Paragraph, type Surround } from './standalone.ts';
export type { Sheets } from './flat-style.ts';
export { drawTimeline, timelineDrawing } from './timeline-drawing.ts';
export { drawMap, mapDrawing } from './map-drawing.ts';
export type { Land, MapSpec, Spot } from './map-spec.ts';
export type { Happening, Moment, TimelineSpec } from './moment.ts';
export { isNear } from './timeline-scale.ts';
export { textWidth } from './text-width.ts';
export { HEIGHT, preview, WIDTH, type Preview } from './preview.ts';
