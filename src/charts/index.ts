export { chart, drawing, layout, WIDTHS, type ChartSpec } from './chart.ts';
export { describe } from './describe.ts';
export { silence } from './caption.ts';
export { KINDS, type Kind } from './kind.ts';
export { csv, table, type TableRow } from './table.ts';
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
export { drawTimeline } from './timeline-drawing.ts';
export type { Happening, Moment, TimelineSpec } from './moment.ts';
export { isNear } from './timeline-scale.ts';
