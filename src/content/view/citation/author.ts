import type { Author } from '../../../factcheck/corpus.ts';

/** Authors as APA has them: `Porter, A. B., & Quay, C.`; from the twenty-first on, only the last. */
export function inApa(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    typeof author === 'string' ? author : `${author.family}, ${initials(author.given)}`,
  );
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** Authors as MLA has them: `Porter, Ann, and Cleo Quay`; of three and more the first. */
export function inMla(authors: readonly Author[]): string {
  return authors.length > 2 ? `${turned(authors[0])}, et al.` : inChicago(authors);
}

/** Authors as a bibliography after Chicago has them: `Porter, Ann, and Cleo Quay`; of eleven and more seven. */
export function inChicago([first, ...others]: readonly Author[]): string {
  const names = [turned(first), ...others.map(straight)];
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

function turned(author: Author | undefined): string {
  if (author === undefined || typeof author === 'string') return author ?? '';
  return `${author.family}, ${author.given}`;
}

function straight(author: Author): string {
  return typeof author === 'string' ? author : `${author.given} ${author.family}`;
}

function initials(given: string): string {
  return given
    .split(/\s+/u)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}
