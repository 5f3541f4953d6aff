import type { Change } from '../../factcheck/change.ts';
import type { Fact } from '../../factcheck/fact.ts';

/** What happened to a fact, in a word. */
export function verdictOf({ before, after }: Change): 'added' | 'dropped' | 'reworded' | 'changed' {
  if (!before) return 'added';
  if (!after) return 'dropped';
  return after.kind === 'statement' && before.text !== after.text ? 'reworded' : 'changed';
}

/** Changes of facts as lines for people: what it was, what it is, and on which passages each rests. */
export function diffText(changes: readonly Change[], since: string): string {
  const count = (verdict: string) => changes.filter((one) => verdictOf(one) === verdict).length;
  const counts = ['added', 'dropped', 'reworded', 'changed'].map(
    (word) => `${count(word)} ${word}`,
  );
  const total =
    changes.length === 0
      ? `No fact differs from ${since}.`
      : `Since ${since}: ${counts.join(', ')}.`;
  return [...changes.map(changeText), total].join('\n\n') + '\n';
}

function changeText(change: Change): string {
  const { before, after, figures } = change;
  const fact = after ?? before;
  const place = fact ? `${fact.place.file}:${fact.place.line}` : '';
  const moved =
    before && after && before.key !== after.key ? `${before.key} → ${after.key}` : fact?.key;
  const same = before?.text === after?.text;
  const numbers = [...figures.lost.map((one) => `-${one}`), ...figures.won.map((one) => `+${one}`)];
  return [
    `${place}  ${fact?.kind} ${verdictOf(change)}  ${moved}`,
    ...(same ? [`    ${fact?.text}`] : [...signed('-', before), ...signed('+', after)]),
    ...(before && after && numbers.length > 0 ? [`    figures: ${numbers.join(' ')}`] : []),
    ...passages(before, after),
  ].join('\n');
}

function signed(sign: string, fact: Fact | null): string[] {
  return fact ? [`  ${sign} ${fact.text}`] : [];
}

/** Those of both sides without a sign; the others with the sign of their side. */
function passages(before: Fact | null, after: Fact | null): string[] {
  const [was, is] = [before?.passages ?? [], after?.passages ?? []];
  return [
    ...was.filter((one) => !is.includes(one)).map((one) => `  - | ${one}`),
    ...is.map((one) => `  ${was.includes(one) || !before ? ' ' : '+'} | ${one}`),
  ];
}
