import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { TOLLS_FILE } from '../../content/toll.ts';
import { readable, type Desk, type Draft } from './desk.ts';
import { choose } from './passages.ts';
import { aDay, newSlug, oneOf } from './question.ts';
import { labels } from './quoting.ts';
import { withRow } from './row.ts';

/** A row of the ledger. */
export async function toll(desk: Desk): Promise<Draft> {
  const { root, ask, show } = desk;
  const corpus = readable(desk);
  const groups = [...corpus.site.groups, ...(corpus.site.things ?? [])].map((one) => one.id);
  const id = await ask(newSlug('id', labels(corpus)));
  const group = await ask(oneOf('group', groups, 'who or what was counted'));
  const measures = [
    'killed',
    'injured',
    'captured',
    'arrested',
    'escaped',
    'surrendered',
    'counted',
  ];
  const measure = await ask(oneOf('measure', measures, 'what became of them'));
  const [fit] = await choose(corpus, ask, show, 1);
  if (!fit) throw new Error('Unexpected lack of a passage, expected one.');
  const parts = (words: string) => words.split(' […] ');
  const passage = await ask({
    key: 'passage',
    wants:
      'the words of it that carry the figure and who gave it, with ` […] ` where some are left out',
    fallback: fit.text,
    fits: (words) => parts(words).every((part) => part.trim() !== '' && fit.text.includes(part)),
  });
  const number = await ask({
    key: 'number',
    wants: `a whole number, or \`${NOT_STATED}\``,
    fits: (n) => n === NOT_STATED || /^\d{1,12}$/u.test(n),
  });
  const bounds = ['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'];
  const bound = number === NOT_STATED ? 'exact' : await ask(oneOf('bound', bounds, 'the bound'));
  const speakers = [NOT_STATED, ...corpus.speakers.map(({ slug }) => slug)];
  const speaker = await ask({
    ...oneOf('speaker', speakers, 'who says so'),
    fallback: fit.speakers[0] ?? NOT_STATED,
  });
  const from = await ask({
    ...aDay('from', 'the first day counted'),
    fallback: corpus.site.event.from,
  });
  const to = await ask({ ...aDay('to', 'the last day counted'), fallback: corpus.site.event.to });
  const label = await ask({ key: 'label', wants: 'the days in the words of the source' });
  const asOf = await ask({
    ...aDay('as-of', 'the day of the count', NOT_STATED),
    fallback: NOT_STATED,
  });
  const row = {
    ...{
      id,
      group,
      measure,
      number: number === NOT_STATED ? number : Number(number),
      bound,
      speaker,
    },
    ...{ window: { from, to, label }, as_of: asOf, source: fit.source, passage },
  };
  const text = readFileSync(path.join(root, TOLLS_FILE), 'utf8');
  return { file: TOLLS_FILE, text: withRow(text, row), replaces: text };
}
