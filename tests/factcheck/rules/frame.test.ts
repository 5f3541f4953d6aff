import { describe, expect, it } from 'vitest';
import { source } from '../../content/storm.ts';
import { findingsOf } from '../explainer.ts';

const over = (statement: string, passage: string): string[] =>
  findingsOf({
    body: `${statement}[^a]\n\n[^a]: report: \`${passage}\``,
    sources: [source('report', passage)],
    site: {
      spellings: [
        { name: 'Tarn', kind: 'place', variants: [], also: ['Tarnish'], place: AT },
        { name: 'Merrow', kind: 'place', variants: [], also: [], place: AT },
      ],
    },
  }).map(({ rule }) => rule);
const AT = { file: 'content/site.yaml', line: 1, column: 1 };

const PASSAGE = 'Tarnish boats rowed to repair the quay of Merrow, and pilots left.';

describe('check', () => {
  it('accepts a place on the word on which the passage has it', () => {
    expect(over('Boats rowed to repair the quay of Merrow.', PASSAGE)).not.toContain('name/place');
  });

  it('refuses one that the passage has as an adjective only', () => {
    expect(over('Boats rowed to repair the quay of Tarn.', PASSAGE)).toContain('name/place');
  });
});
