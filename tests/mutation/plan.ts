import { readContent } from '../../src/content/content.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { DATA_FILES, dataSpots } from './data-spots.ts';
import type { Edit } from './edit.ts';
import { EVENT_FAULTS } from './event-faults.ts';
import type { Family, Fault } from './fault.ts';
import { FIGURE_FAULTS } from './figure-faults.ts';
import { textOf } from './judge.ts';
import { LEDGER_FAULTS } from './ledger-faults.ts';
import { NAME_FAULTS } from './name-faults.ts';
import { NOTE_FAULTS } from './note-faults.ts';
import { pageSpots, staged } from './page-spots.ts';
import { PASSAGE_FAULTS } from './passage-faults.ts';
import { randomFrom, sample, seedOf } from './random.ts';
import type { Base, Spot } from './spot.ts';
import { WORDING_FAULTS } from './wording-faults.ts';

/** Every kind of fault. */
export const FAULTS: readonly Fault[] = [
  ...PASSAGE_FAULTS,
  ...NOTE_FAULTS,
  ...FIGURE_FAULTS,
  ...EVENT_FAULTS,
  ...NAME_FAULTS,
  ...WORDING_FAULTS,
  ...LEDGER_FAULTS,
];

/** One fault, planted in one place. */
export interface Mutant {
  readonly family: Family;
  readonly kind: string;
  readonly place: string;
  readonly base: Base;
  readonly spot: Spot;
  readonly edit: Edit;
}

/** The faults to be planted, and the corpus that they are planted in. */
export interface Plan {
  readonly corpus: Corpus;
  readonly mutants: readonly Mutant[];
}

/** A kind that few places can have is drawn more often in those: as often as if so many had it. */
const FEWEST = 3;

/** Draws up to `most` faults of each kind for each kind of place; the same ones for the same seed. */
export function planOf(root: string, most: number, seed: number): Plan {
  const { corpus, findings } = readContent(root);
  if (!corpus || findings.length > 0) {
    throw new Error(
      'Unexpected findings in the content, expected none: run `npm run check` first.',
    );
  }
  const spots = spotsOf(root, corpus);
  const material = { corpus, spots };
  const places = [...new Set(spots.map(({ place }) => place))].sort();
  const mutants = FAULTS.flatMap(({ family, kind, edits }) => {
    const drawn = places.map((place) => {
      const random = randomFrom(seedOf(seed, `${family} ${kind} ${place}`));
      const all = spots
        .filter((spot) => spot.place === place)
        .flatMap((spot) => edits(spot, material, random).map((edit) => ({ spot, edit })));
      return sample(all.filter(changes), Infinity, random);
    });
    const few = drawn.flatMap((all) => all.slice(0, most));
    const more = drawn
      .flatMap((all) => all.slice(most))
      .slice(0, Math.max(0, FEWEST * most - few.length));
    return [...few, ...more].map(({ spot, edit }): Mutant => ({
      family,
      kind,
      place: spot.place,
      base: spot.base,
      spot,
      edit,
    }));
  });
  return { corpus, mutants };
}

/** Whether an edit changes anything. */
function changes({
  spot: { base },
  edit: { at, remove, insert },
}: {
  spot: Spot;
  edit: Edit;
}): boolean {
  return base.raw.slice(at, at + remove) !== insert;
}

/** A file as it is before faults, or as it is set anew for kinds of places that it has not. */
export function basesOf(root: string, corpus: Corpus): Base[] {
  const pages = corpus.pages.flatMap((page): Base[] => {
    const base = { file: page.file, raw: textOf(root, page.file), page, stage: null };
    const stages = page.kind === 'chapter' ? (['block quote', 'table cell'] as const) : [];
    return [base, ...stages.map((stage) => staged(base, stage))];
  });
  const data = DATA_FILES.map((file) => ({
    file,
    raw: textOf(root, file),
    page: null,
    stage: null,
  }));
  return [...pages, ...data];
}

/** Every stretch of the content in which a fault may be planted. */
export function spotsOf(root: string, corpus: Corpus): Spot[] {
  return basesOf(root, corpus).flatMap((base) =>
    base.page ? pageSpots(base, base.page.kind) : dataSpots(base),
  );
}
