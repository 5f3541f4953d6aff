import { once } from './memo.ts';
import type { Span } from './sentence.ts';
import { fold } from './typography.ts';

/** A word that excludes others of its kind: what is a home is no camp, what goes on is not over. */
export interface Contrast extends Span {
  readonly kind: string;
  /** Words of one kind and one sense say the same. */
  readonly sense: string;
  readonly text: string;
  /** Several of the kind may stand side by side. */
  readonly listed: boolean;
}

/** Kinds of things of which a list may hold several; one more than its passage has is one too many. */
const THINGS: Readonly<Record<string, readonly string[]>> = {
  building: [
    'home homes house houses household~ residence~',
    'camp camps',
    'bank banks',
    'school schools',
    'jail jails prison prisons',
    'hospital hospitals clinic~',
    'mosque mosques',
    'church churches temple~',
    'hotel hotels inn inns',
    'court courts courthouse~',
    'factory factories mill mills',
    'shop shops market markets bazaar~',
    'airport airports airfield~',
    'warehouse~',
  ],
  weapon: [
    'rifle rifles',
    'grenade grenades',
    'launcher launchers rocket rockets',
    'mortar mortars',
    'missile missiles',
    'pistol pistols handgun~ revolver~',
    'knife knives machete~',
    'landmine~',
  ],
  vehicle: [
    'motorcycle~ motorbike~',
    'car cars',
    'van vans',
    'police_vehicle~ police_car~ police_van~ patrol_car~',
    'truck trucks lorry lorries',
    'bus buses',
    'train trains',
    'helicopter~',
    'aircraft aeroplane~ airplane~ plane planes jet jets',
    'boat boats ship ships ferry ferries',
  ],
  offence: [
    'murder~',
    'extortion extort~',
    'loot~ robb~',
    'kidnap~ abduct~',
    'rape rapes raped rapist~',
    'arson arsonist~',
    'smuggl~ traffick~',
    'fraud~',
  ],
};

/** Kinds of senses that turn a sentence, of which it has the passage's or none. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  stage: [
    'ongoing underway under_way continuing',
    'complete completed finished is_over was_over were_over',
  ],
  state: ['normal', 'disrupted disruption suspended halted paralysed'],
  government: ['provincial', 'federal national', 'municipal'],
  latitude: ['north~', 'south~'],
  longitude: [
    'east eastern eastward~ northeast~ southeast~',
    'west western westward~ northwest~ southwest~',
  ],
  daytime: ['daylight noon midday afternoon', 'dawn daybreak sunrise', 'night nightfall midnight'],
  proof: [
    'accuse~ alleg~ accusation~',
    'show showed shown shows prove proved proves proven demonstrated reveal revealed',
  ],
  part: ['participat~ join joins joined took_part', 'led leading headed commanded mastermind~'],
  spread: ['widespread wide widely broad many much', 'little few scant scarce~'],
  order: [
    'simultaneous~ at_the_same_time',
    'successive~ consecutive~ one_another in_turn one_by_one',
  ],
  place: ['near nearby outside close_to', 'inside'],
  origin: ['made manufactured produced', 'supplied donated'],
  area: ['district districts', 'country countrywide nationwide'],
  action: ['attack~ assault~ violence', 'operation operations counter-operation~ response'],
  wealth: ['poor poorer poorest', 'rich richer richest wealthy wealthier wealthiest'],
};

const SENSES = Object.entries({ ...THINGS, ...TURNS }).flatMap(([kind, senses]) =>
  senses.map((words) => ({
    ...{ kind, sense: words, pattern: patternOf(words) },
    listed: Object.hasOwn(THINGS, kind),
  })),
);

/** The words of a text that exclude others of their kind, in the order of the kinds. */
export const contrastsIn = once((text): readonly Contrast[] => {
  const flat = fold(text);
  return sensesIn(flat).flatMap(({ kind, sense, listed, pattern }) =>
    [...flat.matchAll(pattern)].map(({ index, 0: word }) => ({
      ...{ kind, sense, listed, text: word, start: index },
      end: index + word.length,
    })),
  );
});

/** How words begin; three letters tell enough of them apart, and each form that ends in `~` has them. */
const BEGINNINGS = /(?<!\p{L})\p{L}{1,3}/gu;
const FORMS = SENSES.flatMap(({ sense }, index) =>
  sense.split(' ').map((form) => ({ index, beginning: form.match(BEGINNINGS)?.[0] ?? '' })),
);
const BY_BEGINNING: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [...Map.groupBy(FORMS, ({ beginning }) => beginning)].map(([beginning, forms]) => [
    beginning,
    new Set(forms.map(({ index }) => index)),
  ]),
);

/** The senses of which a form may stand in a text: to try each on every text takes far too long. */
function sensesIn(text: string): readonly (typeof SENSES)[number][] {
  const tried = new Set<number>();
  for (const [beginning] of text.toLowerCase().matchAll(BEGINNINGS))
    for (const index of BY_BEGINNING.get(beginning) ?? []) tried.add(index);
  return [...tried].sort((a, b) => a - b).flatMap((index) => SENSES[index] ?? []);
}

function patternOf(words: string): RegExp {
  const forms = words
    .split(' ')
    .map((word) => word.replace(/~$/u, String.raw`\p{L}*`).replaceAll('_', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}])(?:${forms.join('|')})(?![\p{L}])`, 'giu');
}
