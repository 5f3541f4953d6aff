import { anyOf, replacing, type Edit } from './edit.ts';
import { isProse, type Fault } from './fault.ts';
import { pick } from './random.ts';
import type { Spot } from './spot.ts';

type Pairs = Readonly<Record<string, readonly string[]>>;

const prose = (kind: string, edits: (spot: Spot, random: () => number) => Edit[]): Fault => ({
  family: 'wording',
  kind,
  edits: (spot, _material, random) => (isProse(spot) ? edits(spot, random) : []),
});
const swap = (kind: string, pairs: Pairs): Fault =>
  prose(kind, (spot, random) =>
    replacing(spot, anyOf(Object.keys(pairs)), ([word]) => pick(pairs[word] ?? [], random)),
  );

/** Words that take a side, that prove, that measure against everything else, that give a cause. */
export const WORDING_FAULTS: readonly Fault[] = [
  swap('loaded word', {
    militants: [
      'miscreants',
      'extremists',
      'thugs',
      'bandits',
      'freedom fighters',
      'terror groups',
    ],
    insurgents: ['rebels', 'criminals', 'heroes'],
    fighters: ['martyrs', 'thugs'],
    killed: ['martyred', 'eliminated', 'neutralised', 'executed', 'massacred'],
    attacks: ['terror attacks', 'cowardly attacks', 'heroic attacks', 'brutal attacks'],
    attack: ['terror attack', 'heinous attack', 'audacious attack'],
    police: ['brave police'],
    civilians: ['innocent civilians'],
    'security forces': ['occupation forces', 'valiant security forces'],
  }),
  swap('loaded verb of saying', {
    said: ['claimed', 'confirmed', 'admitted', 'alleged', 'revealed', 'insisted'],
    stated: ['claimed', 'verified', 'conceded'],
    says: ['claims', 'confirms', 'alleges', 'insists'],
    gave: ['confirmed', 'admitted'],
  }),
  swap('superlative added', {
    attacks: ['worst attacks', 'deadliest attacks', 'biggest attacks ever'],
    attack: ['worst attack', 'first attack ever'],
    operation: ['largest operation', 'most successful operation'],
    battle: ['bloodiest battle', 'longest battle'],
  }),
  prose('cause added', (spot, random) =>
    replacing(spot, /(?<=\p{Ll})\.(?=\u0000)/gu, () =>
      pick(
        [
          ' because of poverty.',
          ' as a result of the drought.',
          ', which caused a panic.',
          ', owing to neglect.',
        ],
        random,
      ),
    ),
  ),
];
