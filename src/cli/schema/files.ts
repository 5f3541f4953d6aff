import * as z from 'zod';
import { chartSchema } from '../../content/chart.ts';
import { correctionSchema } from '../../content/correction.ts';
import { entrySchema } from '../../content/disagreement.ts';
import { count, day, line } from '../../content/field.ts';
import { forwardSchema } from '../../content/forward.ts';
import { termSchema } from '../../content/glossary.ts';
import { placeSchema } from '../../content/places.ts';
import { siteSchema } from '../../content/site.ts';
import { sourceSchema } from '../../content/source.ts';
import { speakerSchema } from '../../content/speaker.ts';
import { eventSchema } from '../../content/timeline.ts';
import { tollSchema } from '../../content/toll.ts';

/** A schema for editors: its name, the files that it is for, and what they may hold. */
export interface FileSchema {
  readonly name: string;
  readonly files: string;
  readonly schema: z.ZodType;
}

const page = { title: line, summary: line, changed: day.optional() };
const ordered = z.strictObject({ ...page, order: count.min(1) });

/** The schemas of all YAML files of the content, and of the data at the head of its pages. */
export const FILE_SCHEMAS: readonly FileSchema[] = [
  { name: 'site', files: 'content/site.yaml', schema: siteSchema },
  { name: 'speakers', files: 'content/speakers.yaml', schema: z.array(speakerSchema) },
  { name: 'tolls', files: 'content/tolls.yaml', schema: z.array(tollSchema) },
  { name: 'charts', files: 'content/charts.yaml', schema: z.array(chartSchema) },
  { name: 'timeline', files: 'content/timeline.yaml', schema: z.array(eventSchema) },
  { name: 'places', files: 'content/places.yaml', schema: z.array(placeSchema) },
  { name: 'glossary', files: 'content/glossary.yaml', schema: z.array(termSchema) },
  { name: 'forwards', files: 'content/forwards.yaml', schema: z.array(forwardSchema) },
  { name: 'corrections', files: 'content/corrections.yaml', schema: z.array(correctionSchema) },
  { name: 'source', files: 'content/sources/*.yaml', schema: sourceSchema },
  { name: 'chapter', files: 'content/chapters/*.mdx', schema: ordered },
  { name: 'exercise', files: 'content/teach/*.mdx', schema: ordered },
  { name: 'page', files: 'content/*.mdx', schema: z.strictObject(page) },
  {
    name: 'disagreement',
    files: 'content/disagreements/*.mdx',
    schema: z.strictObject({ ...page, ...entrySchema.shape }),
  },
];
