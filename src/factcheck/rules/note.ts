import type { Context } from '../context.ts';
import type { Note, Page } from '../page.ts';
import type { Finding } from '../finding.ts';
import { figures } from '../figure.ts';
import { nearestWord } from '../nearest.ts';
import { inWords, workedOut } from '../reckoning.ts';

const LABEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Labels are unique over the site and name no figure; notes name known speakers, sources and entries; sums and days come out. */
export function notes(context: Context): Finding[] {
  const all = context.corpus.pages.flatMap((page) => page.notes.map((note) => ({ page, note })));
  return all.flatMap(({ page, note }) => [
    ...labels(context, page, note),
    ...(note.kind === 'passage' ? parties(context, note) : []),
    ...(note.kind === 'sum' ? sum(context, page, note) : []),
    ...(note.kind === 'calendar' ? calendar(note) : []),
    ...(note.kind === 'differ' ? unregistered(context, page, note) : []),
  ]);
}

function labels(context: Context, page: Page, note: Note): Finding[] {
  const findings: Finding[] = [];
  const first = context.notes.get(note.label);
  const taken = first && first.note !== note && first.page !== page;
  if (taken && !isSamePointer(first.note, note)) {
    findings.push({
      ...note.place,
      rule: 'note/label-taken',
      message: `Unexpected label \`${note.label}\`, which \`${first.page.file}\` has already, expected one that is unique over the site`,
      remedy: 'Choose another label; labels are addresses.',
    });
  }
  if (context.tolls.has(note.label)) {
    findings.push({
      ...note.place,
      rule: 'note/label-taken',
      message: `Unexpected label \`${note.label}\`, which a row of the ledger has already, expected one that is unique over the site`,
      remedy: 'Choose another label; labels are addresses.',
    });
  }
  if (!LABEL.test(note.label)) {
    findings.push({
      ...note.place,
      rule: 'note/label-form',
      message: `Unexpected label \`${note.label}\`, expected small letters, digits and hyphens`,
      remedy: 'Name it after its subject, such as `harbour-closed`.',
    });
  }
  return findings;
}

function parties(context: Context, note: Extract<Note, { kind: 'passage' }>): Finding[] {
  const findings: Finding[] = [];
  const unknown = (what: string, slug: string, known: Iterable<string>) => {
    const near = nearestWord(slug, known);
    findings.push({
      ...note.place,
      rule: `note/unknown-${what}`,
      message: `Unexpected ${what} \`${slug}\`, expected one of ${what === 'source' ? '`content/sources/`' : '`content/speakers.yaml`'}`,
      remedy: near ? `Did you mean \`${near}\`?` : `Add the ${what}, or correct its slug.`,
    });
  };
  if (!context.sources.has(note.source)) unknown('source', note.source, context.sources.keys());
  if (note.speaker !== null && !context.speakers.has(note.speaker)) {
    unknown('speaker', note.speaker, context.speakers.keys());
  }
  return findings;
}

/** Whether two notes point to one entry: then they may share a label, each on its page. */
function isSamePointer(one: Note, other: Note): boolean {
  return one.kind === 'differ' && other.kind === 'differ' && one.entry === other.entry;
}

/** A pointer leads to an entry of the register, and an entry does not point to itself. */
function unregistered(
  { corpus }: Context,
  page: Page,
  note: Extract<Note, { kind: 'differ' }>,
): Finding[] {
  const known = corpus.disagreements.map(({ id }) => id);
  if (page.kind === 'disagreement' && page.slug === note.entry) {
    return [
      {
        ...note.place,
        rule: 'note/points-to-itself',
        message: `Unexpected pointer of the entry \`${note.entry}\` to itself, expected another entry`,
        remedy: 'Take the note out.',
        found: note.entry,
      },
    ];
  }
  if (known.includes(note.entry)) return [];
  const near = nearestWord(note.entry, known);
  return [
    {
      ...note.place,
      rule: 'note/unknown-entry',
      message: `Unexpected entry \`${note.entry}\`, expected ${near ? `\`${near}\`` : 'one of `content/disagreements/`'}`,
      remedy: near
        ? `Write \`Differ: ${near}\`.`
        : 'Write the entry, or say in the sentence how the documents differ, with a passage of each.',
      found: note.entry,
      ...(near ? { expected: near } : {}),
    },
  ];
}

/** What a note reckons on the calendar comes out as it says. */
function calendar(note: Extract<Note, { kind: 'calendar' }>): Finding[] {
  const [found, right] = [note.reckoning, workedOut(note.reckoning)];
  if (right !== null && inWords(right) === inWords(found)) return [];
  const result = (text: string) => text.slice(text.indexOf(' = ') + 3);
  const expected = right === null ? 'a day of the calendar' : `\`${result(inWords(right))}\``;
  return [
    {
      ...note.body,
      rule: 'figure/reckoning',
      message: `Unexpected \`${result(inWords(found))}\`, expected ${expected}: that is what the calendar gives`,
      remedy: 'Correct the day, the time between or the result.',
      found: result(inWords(found)),
    },
  ];
}

function sum(context: Context, page: Page, note: Extract<Note, { kind: 'sum' }>): Finding[] {
  const at = (rule: Finding['rule'], message: string, remedy: string): Finding => ({
    ...note.place,
    rule,
    message,
    remedy,
  });
  const total = note.terms.reduce((all, { sign, value }) => all + sign * value, 0);
  const findings: Finding[] = [];
  if (total !== note.total) {
    findings.push(
      at(
        'figure/sum',
        `Unexpected total \`${note.total}\`, expected \`${total}\``,
        'Correct the terms or the total.',
      ),
    );
  }
  const evidence = note.of.map((label) => context.evidence.get(label));
  note.of.forEach((label, i) => {
    if (!evidence[i]) {
      findings.push(
        at(
          'note/undefined',
          `Unexpected label \`${label}\` in a sum, expected a note with a passage`,
          'Define the note, or correct its label.',
        ),
      );
    }
  });
  const given = evidence.flatMap((found) => (found ? figures(found.text) : []));
  for (const { value } of note.terms) {
    if (!given.some((figure) => figure.kind === 'count' && figure.value === value)) {
      findings.push(
        at(
          'figure/sum-term',
          `Unexpected term \`${value}\`, expected a figure of the notes that the sum names`,
          'Name the note whose passage has the figure.',
        ),
      );
    }
  }
  const speakers = new Set(evidence.flatMap((found) => (found ? [found.speaker] : [])));
  if (speakers.size > 1 && page.kind !== 'disagreement') {
    findings.push(
      at(
        'figure/sum-speakers',
        `Unexpected sum over figures of ${[...speakers].map((slug) => `\`${slug ?? 'the document'}\``).join(' and ')}, expected one speaker`,
        'Add only what one speaker counted; an entry of the register alone may reckon across speakers.',
      ),
    );
  }
  return findings;
}
