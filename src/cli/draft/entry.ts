import { DISAGREEMENTS_FOLDER } from '../../content/disagreement.ts';
import { CHAPTERS_FOLDER } from '../../content/pages.ts';
import { RESERVED } from '../../content/slug.ts';
import { fresh, readable, type Desk, type Draft } from './desk.ts';
import { chapterText, entryText } from './page.ts';
import { choose } from './passages.ts';
import { newSlug, oneOf } from './question.ts';
import { quote } from './quoting.ts';
import { source } from './source.ts';
import { toll } from './toll.ts';

/** What can be made, by the word for it. */
export const KINDS: Readonly<Record<string, (desk: Desk) => Promise<Draft>>> = {
  source,
  chapter,
  disagreement,
  toll,
};

async function chapter(desk: Desk): Promise<Draft> {
  const { ask, show } = desk;
  const corpus = readable(desk);
  const chapters = corpus.pages.filter(({ kind }) => kind === 'chapter');
  const slug = await ask(
    newSlug('slug', new Set([...RESERVED, ...chapters.map((one) => one.slug)])),
  );
  const title = await ask({ key: 'title', wants: 'a title, which repeats what the chapter says' });
  const summary = await ask({
    key: 'summary',
    wants: 'a summary, which repeats what the chapter says',
  });
  const quotations = quote(corpus, slug, await choose(corpus, ask, show, 1));
  const order = Math.max(0, ...chapters.map((one) => one.order)) + 1;
  return fresh(
    `${CHAPTERS_FOLDER}/${slug}.mdx`,
    chapterText({ title, summary, order }, quotations),
  );
}

async function disagreement(desk: Desk): Promise<Draft> {
  const { ask, show } = desk;
  const corpus = readable(desk);
  const id = await ask(newSlug('id', new Set(corpus.disagreements.map((one) => one.id))));
  const title = await ask({ key: 'title', wants: 'the point as a question' });
  const summary = await ask({
    key: 'summary',
    wants: 'in a sentence how they differ, and who says what',
  });
  const kind = await ask(
    oneOf('kind', ['conflict', 'update', 'scope', 'error', 'wording'], 'the kind'),
  );
  const matters = await ask(oneOf('matters', ['high', 'some', 'little'], 'how much hangs on it'));
  const rows = new Set(corpus.tolls.map((row) => row.id));
  const tolls = await ask({
    key: 'tolls',
    wants: 'the rows of the ledger that it explains, with commas between',
    fallback: '',
    fits: (answer) => ids(answer).every((row) => rows.has(row)),
  });
  // What the calendar contradicts has one side.
  const sides = await choose(corpus, ask, show, kind === 'error' ? 1 : 2);
  const head = { title, kind, matters, summary, tolls: ids(tolls) };
  return fresh(`${DISAGREEMENTS_FOLDER}/${id}.mdx`, entryText(head, quote(corpus, id, sides)));
}

function ids(answer: string): string[] {
  return answer.split(/[\s,]+/u).filter((id) => id !== '');
}
