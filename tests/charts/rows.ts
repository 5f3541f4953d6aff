import type { Row } from '../../src/charts/index.ts';

/** A row about a storm that never was, changed in what a test is about. */
export function row(change: Partial<Row> = {}): Row {
  return {
    id: 'fishers-missing',
    group: 'fishers',
    groupLabel: 'Fishers',
    measure: 'missing',
    number: 40,
    bound: 'exact',
    status: 'official',
    statusLabel: 'Official',
    speaker: 'the harbour office',
    window: { from: '2031-04-29', to: '2031-05-05', label: 'the whole storm' },
    asOf: '2031-05-05',
    href: '#fn-fishers-missing',
    noteNumber: 1,
    ...change,
  };
}

const CLAIMED = { status: 'claimed', statusLabel: 'Claimed' } as const;
const REPORTED = {
  status: 'reported',
  statusLabel: 'Reported',
  speaker: 'the document, naming no one',
} as const;
const CREW = { group: 'crew', groupLabel: 'Rescue crew' } as const;

/** Both sides of a made-up dispute: each bound, each status, a silence, and a group without a claim. */
export const STORM: readonly Row[] = [
  row({ number: 216, id: 'office-fishers' }),
  row({ number: 180, bound: 'about', id: 'paper-fishers', ...REPORTED, asOf: null }),
  row({
    number: 18,
    id: 'guild-fishers',
    ...CLAIMED,
    speaker: 'the boat guild of Port Alda',
    asOf: null,
  }),
  row({ number: 22, bound: 'at-most', id: 'office-crew', ...CREW }),
  row({
    number: 84,
    bound: 'at-least',
    id: 'guild-crew-first',
    ...CREW,
    ...CLAIMED,
    speaker: 'the boat guild of Port Alda',
    window: { from: '2031-05-01', to: '2031-05-01', label: '' },
    asOf: '2031-05-01',
  }),
  row({
    number: 280,
    bound: 'more-than',
    id: 'guild-crew',
    ...CREW,
    ...CLAIMED,
    speaker: 'the boat guild',
    asOf: null,
  }),
  row({ number: 36, id: 'office-guests', group: 'guests', groupLabel: 'Guests' }),
  row({
    number: null,
    id: 'office-guests-hurt',
    group: 'guests',
    groupLabel: 'Guests',
    measure: 'hurt',
    remark: 'an unspecified number, the office said',
  }),
];

/** How counts grew over some days. */
export const GROWTH: readonly Row[] = [
  row({
    number: null,
    id: 'early-crew',
    ...CREW,
    window: { from: '2031-04-30', to: '2031-04-30', label: 'at filing' },
    asOf: '2031-04-30',
    speaker: 'a senior officer',
    remark: 'no reports so far',
  }),
  row({
    number: 37,
    id: 'early',
    window: { from: '2031-04-30', to: '2031-04-30', label: 'at filing' },
    asOf: '2031-04-30',
    speaker: 'a senior officer',
  }),
  row({
    number: 92,
    id: 'one-day',
    window: { from: '2031-04-30', to: '2031-04-30', label: 'that day alone' },
    asOf: null,
    speaker: 'the coast guard',
  }),
  row({
    number: 133,
    bound: 'at-least',
    id: 'two-days',
    window: { from: '2031-04-30', to: '2031-05-01', label: '' },
    asOf: null,
  }),
  row({ number: 216, id: 'whole' }),
  row({ number: 22, id: 'crew-whole', ...CREW }),
];

/** The last counts, and what they leave out. */
export const LATEST: readonly Row[] = [
  row({ number: 216, id: 'last-fishers', leavesOut: 'Leaves out those who were found ashore.' }),
  row({ number: 22, id: 'last-crew', ...CREW }),
  row({
    number: 1,
    bound: 'at-least',
    id: 'last-guests',
    group: 'guests',
    groupLabel: 'Guests',
    asOf: null,
  }),
];

const BEFORE = { from: '2030-01-01', to: '2030-12-31', label: 'the year 2030, in all harbours' };
const PART = { remark: 'Port Alda is one of them.', asOf: null, window: BEFORE } as const;
const INSTITUTE = {
  status: 'reported',
  statusLabel: 'Reported',
  speaker: 'the institute of the sea',
} as const;

/** The year before: three counts alike, one alone with a limit, and one of things. */
export const BACKGROUND: readonly Row[] = [
  row({ ...PART, ...INSTITUTE, id: 'year-fishers', number: 2115 }),
  row({ ...PART, ...INSTITUTE, id: 'year-crew', ...CREW, number: 664 }),
  row({
    ...PART,
    ...INSTITUTE,
    id: 'year-guests',
    group: 'guests',
    groupLabel: 'Guests',
    number: null,
  }),
  row({
    id: 'year-office',
    number: 700,
    bound: 'at-least',
    asOf: null,
    window: { ...BEFORE, label: 'the year 2030, in Port Alda' },
  }),
  row({
    ...CLAIMED,
    id: 'year-boats',
    speaker: 'the boat guild of Port Alda',
    group: 'boats',
    groupLabel: 'Boats',
    measure: 'counted',
    thing: true,
    number: 254,
    bound: 'more-than',
    asOf: null,
    window: { ...BEFORE, label: '2030' },
    remark: 'The sentence can be read as giving another year.',
  }),
];

export const NOTICE = 'None of our documents shows an independent check of any of these numbers.';

const TOLD = { number: 31, window: { from: '2031-05-01', to: '2031-05-02', label: '' } } as const;

/** Two numbers by their origins: one speaker in two documents, another in one, and documents that name nobody. */
export const CARRIED: readonly Row[] = [
  row({
    ...TOLD,
    id: 'mayor-report',
    speaker: 'Dana Reyes',
    document: 'The report',
    bound: 'at-least',
  }),
  row({
    ...TOLD,
    id: 'nobody',
    ...REPORTED,
    speaker: 'The letter, which tells of the whole storm',
    unnamed: true,
  }),
  row({
    ...TOLD,
    id: 'mayor-letter',
    speaker: 'Dana Reyes',
    document: 'The letter, which tells of the whole storm',
  }),
  row({
    ...TOLD,
    id: 'guild-report',
    ...CLAIMED,
    speaker: 'the boat guild of Port Alda',
    document: 'The report',
  }),
  row({ ...TOLD, id: 'crew', ...CREW, document: 'The report', number: null }),
];
