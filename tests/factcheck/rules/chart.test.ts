import { describe, expect, it } from 'vitest';
import { findingsAfter, type Change } from './changed.ts';

const CHARTS = 'content/charts.yaml';
const TOLLS = 'content/tolls.yaml';
const SITE = 'content/site.yaml';

/** What the check says of the rows of charts after some changes: place, rule, message. */
function found(...changes: readonly Change[]): string[] {
  return findingsAfter(...changes)
    .filter(({ rule }) => ROWS.has(rule))
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

const ROWS: ReadonlySet<string> = new Set(
  ['days', 'side', 'speaker', 'thing', 'second', 'size'].map((name) => `ledger/chart-${name}`),
);
const kind = (name: string): Change => [CHARTS, 'kind: compared', `kind: ${name}`];
const rows = (names: string): Change => [
  CHARTS,
  'rows: [office-sailors, union-sailors]',
  `rows: ${names}`,
];
const OFFICE_DAYS = 'from: 2031-03-02, to: 2031-03-04';
const YEAR_BEFORE = 'from: 2030-01-01, to: 2030-12-31';

describe('the rows of a chart', () => {
  it('may be those of several sides, beside each other', () => {
    expect(found()).toEqual([]);
  });

  it.each(['days', 'last'])('are of one side in a chart of the kind %s', (name) => {
    expect(found(kind(name))).toContain(
      `content/charts.yaml:6:26 ledger/chart-side Unexpected row \`union-sailors\` with the status \`claimed\` in the chart \`compared\` of the kind \`${name}\`, expected one side: the first row has \`official\``,
    );
    expect(found(kind(name), rows('[office-sailors]'))).toEqual([]);
  });

  it('have numbers that a phone has room for', () => {
    expect(
      found(rows('[office-sailors]'), [TOLLS, 'number: 12\n', 'number: 1000000000\n']),
    ).toEqual([
      'content/charts.yaml:6:10 ledger/chart-size Unexpected row `office-sailors` with the number 1000000000 in the chart `compared` of the kind `compared`, expected a number of at most 999999999',
    ]);
  });

  it.each(['compared', 'days', 'last', 'paths'])(
    'are never of the time before the event in a chart of the kind %s',
    (name) => {
      expect(
        found(kind(name), rows('[office-sailors]'), [TOLLS, OFFICE_DAYS, YEAR_BEFORE]),
      ).toEqual([
        `content/charts.yaml:6:10 ledger/chart-days Unexpected row \`office-sailors\` over 2030-01-01 to 2030-12-31 in the chart \`compared\` of the kind \`${name}\`, expected days of the event, 2031-03-02 to 2031-03-04`,
      ]);
    },
  );

  it('are never of the event in a chart of the time before it, not even a day of it', () => {
    const context = [kind('context'), rows('[office-sailors]')] as const;
    expect(found(...context)[0]).toMatch(
      /chart-days .* expected days before the event, which begins on 2031-03-02$/u,
    );
    expect(found(...context, [TOLLS, OFFICE_DAYS, YEAR_BEFORE])).toEqual([]);
    expect(
      found(...context, [TOLLS, OFFICE_DAYS, 'from: 2030-01-01, to: 2031-03-02']),
    ).toHaveLength(1);
  });

  it('name who gave them where a chart needs it', () => {
    const unnamed: Change = [TOLLS, 'speaker: harbour-office', 'speaker: not stated'];
    expect(found(kind('days'), rows('[office-sailors]'), unnamed)).toEqual([
      'content/charts.yaml:6:10 ledger/chart-speaker Unexpected row `office-sailors` without a speaker in the chart `compared` of the kind `days`, expected a count whose speaker is named',
    ]);
    expect(found(rows('[office-sailors]'), unnamed)).toEqual([]);
  });

  it('are of people, or of things of one unit, on one scale', () => {
    const BOATS = '  - { id: boats, label: Boats, terms: [boats, boat] }\n';
    const SHIPS = '  - { id: ships, label: Ships, terms: [ships, ship] }\n';
    const things = (ids: string): Change => [SITE, 'sides:\n', `things:\n${ids}sides:\n`];
    const office: Change = [
      TOLLS,
      'group: sailors\n  measure: killed',
      'group: boats\n  measure: counted',
    ];
    const union: Change = [
      TOLLS,
      'group: sailors\n  measure: killed',
      'group: ships\n  measure: counted',
    ];
    const scale = (changes: readonly Change[]) =>
      found(...changes).filter((line) => line.includes('chart-thing'));
    expect(scale([things(BOATS), office])[0]).toMatch(
      /Unexpected row `union-sailors` that counts people .* expected one scale: the first row counts things: boats$/u,
    );
    expect(scale([things(BOATS), office, rows('[office-sailors]')])).toEqual([]);
    expect(scale([things(BOATS + SHIPS), office, union])[0]).toMatch(/counts things: ships/u);
    const unit = (BOATS + SHIPS).replaceAll(' }', ', unit: vessels }');
    expect(scale([things(unit), office, union])).toEqual([]);
  });

  it('have one last count of a group', () => {
    const same: Change = [TOLLS, 'speaker: fishers-union', 'speaker: harbour-office'];
    expect(found(kind('last'), same)[0]).toMatch(
      /^content\/charts\.yaml:6:26 ledger\/chart-second .* expected one last count: `office-sailors`$/u,
    );
  });
});
