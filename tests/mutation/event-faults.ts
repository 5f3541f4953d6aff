import { anyOf, replacing } from './edit.ts';
import { isProse, statesNothing, type Fault } from './fault.ts';

type Pairs = Readonly<Record<string, string>>;
const prose = (kind: string, pattern: RegExp, by: (found: string) => string | null): Fault => ({
  family: 'events',
  kind,
  edits: (spot) =>
    isProse(spot)
      ? replacing(spot, pattern, ([found]) => by(found)).filter(
          (edit) => !statesNothing(spot, edit),
        )
      : [],
});
const swap = (kind: string, pairs: Pairs): Fault =>
  prose(kind, anyOf(Object.keys(pairs)), (word) => pairs[word] ?? null);

/** Each form of a word for what was done to people, in the order of `FORMS`. */
const FORMS: Pairs = {
  ...{ killed: 'injured', injured: 'captured', captured: 'killed', killing: 'injuring' },
  ...{ dead: 'wounded', deaths: 'injuries', died: 'escaped', capturing: 'killing' },
};
const FATES: Pairs = {
  ...{ killed: 'captured', injured: 'killed', captured: 'injured', killing: 'capturing' },
  ...{ deaths: 'arrests', died: 'surrendered', capturing: 'injuring' },
};
const OTHER: Pairs = {
  ...{ abducted: 'killed', arrested: 'killed', released: 'captured', repelled: 'welcomed' },
  ...{ seized: 'burned', suspended: 'restored', restored: 'suspended', condemned: 'praised' },
  ...{ praised: 'condemned', commended: 'condemned', accused: 'praised', denied: 'repeated' },
  ...{ freed: 'killed', escaped: 'surrendered', surrendered: 'escaped', banned: 'allowed' },
  ...{ jammed: 'restored', defused: 'detonated', looted: 'guarded', cleared: 'seized' },
  ...{ retake: 'abandon', abduct: 'release', rejected: 'accepted', launched: 'ended' },
};

/** A noun that `no` stood before, as it stands after one or some. */
function counted(found: string): string {
  const noun = found.slice(found.indexOf(' ') + 1);
  return `${/[^s]s$/u.test(noun) ? 'some' : /^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `Says` for `does not say`: without its ending it would be no English. */
function told(found: string): string {
  return found.replace('does not ', '').replace(/(?<=\p{L})(?= or |$)/gu, 's');
}

/** What happened to whom, by whom, when, whether at all. */
export const EVENT_FAULTS: readonly Fault[] = [
  swap('killed, injured, captured', FORMS),
  swap('captured, killed, injured', FATES),
  swap('another event', OTHER),
  swap('group', {
    ...{ militants: 'civilians', insurgents: 'civilians', civilians: 'security personnel' },
    ...{
      fighters: 'civilians',
      prisoners: 'militants',
      inmates: 'policemen',
      suspects: 'militants',
    },
    ...{
      policemen: 'militants',
      'police officers': 'civilians',
      'security personnel': 'civilians',
    },
    ...{ soldier: 'militant', workers: 'soldiers', passengers: 'soldiers' },
  }),
  swap('party', {
    'security forces': 'militants',
    attackers: 'security forces',
    gunmen: 'soldiers',
    'armed men': 'police officers',
  }),
  prose(
    'negation dropped',
    /(?:did|do) not (?=\p{L})|does not \p{Ll}+(?: or \p{Ll}+)?|(?<=(?:was|were|had|has|is|are|could|would)) not(?= )/gu,
    (found) => (found.startsWith('does') ? told(found) : ''),
  ),
  prose('no made one', /(?<![\p{L}-])no (?!one|longer|more)\p{Ll}+(?=[ .,;])/gu, counted),
  prose(
    'negation added',
    /(?<= )(?:was|were|had|has|is|are)(?= (?!not|no|to|a|an|the)\p{Ll}+(?:ed|en|own|ld)(?!\p{L}))/gu,
    (be) => `${be} not`,
  ),
  prose(
    'negation of what was said',
    /(?<=(?:said|stated) that \p{Ll}+ )(?:were|was|had)(?= )/gu,
    (be) => `${be} not`,
  ),
  prose('attempt made a deed', /(?:tried|attempted) to (?=\p{L})/gu, () => 'managed to '),
  swap('order', { before: 'after', after: 'before', during: 'before', until: 'since' }),
  swap('how much', {
    // `Quite all` and `a all of` would be no English, which a reader would not take for a statement.
    ...{ 'some parts of': 'all of', 'parts of': 'all of', largely: 'wholly', some: 'all' },
    ...{ 'at least one of': 'all of', 'a part of': 'all of', several: 'all' },
    ...{ 'nearly all': 'all', 'Nearly all': 'All', 'almost all': 'all', almost: 'exactly' },
    ...{ 'most of': 'all of', 'Most of': 'None of' },
  }),
  prose('future made past', /(?:would|will) be(?= )|(?:were|was) to be(?= )/gu, () => 'had been'),
];
