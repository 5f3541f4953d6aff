/** Answers each root that it is sent with the findings on the content there, and the processor's time that they took. */
import { judgedContent } from '../../src/content/judged.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';

process.on('message', (root: string) => {
  const before = process.cpuUsage();
  try {
    const { corpus, findings } = judgedContent(root);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    const things = corpus === null ? {} : thingsOf(corpus);
    process.send?.({ findings: findings.slice(0, 200), things, thrown: null, ms });
  } catch (error) {
    process.send?.({ findings: [], things: {}, thrown: String(error), ms: 0 });
  }
});

function thingsOf(corpus: Corpus): Record<string, number> {
  const { pages, disagreements } = corpus;
  return {
    pages: pages.length,
    blocks: pages.flatMap(({ blocks }) => blocks).length,
    notes: pages.flatMap(({ notes }) => notes).length,
    rows: corpus.tolls.length,
    sources: corpus.sources.length,
    speakers: corpus.speakers.length,
    charts: corpus.charts.length,
    events: corpus.timeline.length,
    sides: disagreements.flatMap(({ sides }) => sides).length,
    corrections: corpus.corrections.length,
  };
}
