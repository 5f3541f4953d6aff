import type { Source, Stated } from './corpus.ts';

/** Everything that a source may state about itself, `not stated` included, in the order of its card. */
export function statedOf(source: Source): readonly Stated[] {
  const { title, publisher, author, published, time, address, licence, agencies, machine } = source;
  return [title, publisher, author, published, time, address, licence, ...agencies, machine];
}
