import { areaCodes, areaCodesVersion, areas, placelessCanadianCodes } from './area-codes.js';
import { countries } from './countries.js';
import type { Country } from './country.js';
import { restOfTheWorld } from './world.js';
import { placeOfPostalCode, type PostalPlace } from './postal-codes.js';

/** What is known, besides the number, of where a contact may be. */
export interface PlaceEvidence {
  /** ZIP or Canadian postal code of an address on file, or as the customer stated it. */
  readonly postalCode?: string;
  /** ISO 3166-2, such as `US-FL`. */
  readonly state?: string;
  /** When it was recorded and by whom or what. Without both it can never take the number’s own places away. */
  readonly recorded?: { readonly at: string; readonly source: string };
}

/** What evidence does to the number’s own places, a setting: `adds` is safe, `replaces` believes what was recorded. */
export type EvidenceWeight = 'adds' | 'replaces';

/** Where the owner of a number may be. */
export interface Places {
  /** ISO 3166-1 alpha-2; the sender code’s own where there is no number, `ZZ` where its calling code is no country’s. */
  readonly country: string;
  /** ISO 3166-2, such as `US-FL`, `CA-QC`. Empty where nothing tells a state: toll-free and unknown area codes. */
  readonly states: readonly string[];
  /** IANA names, never empty. */
  readonly zones: readonly string[];
  /** What the place was concluded from: `area-code <version>`, `calling-code`, `unknown-calling-code`, `country`, `postal-code`, `stated-state`. */
  readonly evidence: readonly string[];
}

/** By calling code, of one to three digits. */
export const callingCodes: Readonly<Record<string, Country>> = { ...restOfTheWorld, ...countries };

/** Round the globe, so that no hour suits all: whoever may be anywhere gets what a person lets go, and no marketing. */
const anywhere: Places = {
  country: 'ZZ',
  states: [],
  zones: [
    'Pacific/Kiritimati',
    'Pacific/Auckland',
    'Asia/Tokyo',
    'Asia/Kolkata',
    'Europe/London',
    'America/Sao_Paulo',
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
  ],
  evidence: ['unknown-calling-code'],
};

/** All zones of a country, as far as their clocks differ: for numbers that tell no more. */
const zonesOfCountry: Readonly<Record<string, readonly string[]>> = {
  US: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Adak',
    'Pacific/Honolulu',
  ],
  CA: [
    'America/St_Johns',
    'America/Halifax',
    'America/Blanc-Sablon',
    'America/Toronto',
    'America/Atikokan',
    'America/Winnipeg',
    'America/Rankin_Inlet',
    'America/Regina',
    'America/Edmonton',
    'America/Inuvik',
    'America/Vancouver',
    'America/Whitehorse',
  ],
  ...Object.fromEntries(
    // Where several codes are one country’s, the first is that of the mainland.
    Object.values(callingCodes)
      .toReversed()
      .map(({ country, zones }) => [country, zones]),
  ),
};

const byAreaCode = `area-code ${areaCodesVersion}`;
const remembered = new Map<string, Places>();

/**
 * Where the owner of a number may be: every zone of its area code and of the codes that overlay it; of the country,
 * where the number is toll-free, unknown or bound to no place. An exchange is never believed: numbers are ported and
 * people move. Evidence adds its zones and states; it replaces them only where the setting says so and it was recorded
 * with date and source (compliance rules 3.2).
 */
export function placesOf(
  phone: string | undefined,
  senderCountry: string,
  evidence: PlaceEvidence = {},
  weight: EvidenceWeight = 'adds',
): Places {
  const own = placesOfNumber(phone, senderCountry);
  const known = placesKnown(evidence, own.country);
  if (known.length === 0) return own;
  const replaces = weight === 'replaces' && evidence.recorded !== undefined;
  const all = replaces ? known : [own, ...known];
  return {
    country: replaces ? known[0]!.country : own.country,
    states: [...new Set(all.flatMap(({ states }) => states))],
    zones: [...new Set(all.flatMap(({ zones }) => zones))],
    evidence: [...new Set(all.flatMap((each) => each.evidence))],
  };
}

/** Kept by what they depend on, so that all numbers of an area code share one answer. */
function placesOfNumber(phone: string | undefined, senderCountry: string): Places {
  const digits = phone?.startsWith('+') ? phone.slice(1) : '';
  const key = `${senderCountry} ${digits.startsWith('1') ? digits.slice(0, 4) : digits.slice(0, 6)}`;
  let places = remembered.get(key);
  if (!places) {
    places = digits.startsWith('1')
      ? inNorthAmerica(digits.slice(1, 4), senderCountry)
      : elsewhere(digits, senderCountry);
    if (remembered.size < 10_000) remembered.set(key, places);
  }
  return places;
}

function inNorthAmerica(code: string, senderCountry: string): Places {
  const known = areaCodes.get(code);
  if (known) return { country: known.country, states: known.states, zones: known.zones, evidence: [byAreaCode] };
  return anywhereIn(placelessCanadianCodes.has(code) || senderCountry === 'CA' ? 'CA' : 'US');
}

function elsewhere(digits: string, senderCountry: string): Places {
  if (digits === '') return anywhereIn(senderCountry);
  const code = [3, 2, 1].map((length) => digits.slice(0, length)).find((each) => callingCodes[each] !== undefined);
  if (code === undefined) return anywhere;
  const { country, zones, prefixes } = callingCodes[code]!;
  const local = digits.slice(code.length);
  const prefix = [3, 2, 1].map((length) => prefixes?.[local.slice(0, length)]).find((each) => each !== undefined);
  return { country, states: [], zones: prefix ?? zones, evidence: ['calling-code'] };
}

function anywhereIn(country: string): Places {
  return { country, states: [], zones: zonesOfCountry[country] ?? zonesOfCountry['US']!, evidence: ['country'] };
}

/** Five digits are a ZIP code only where the number is North American: half of Europe writes its codes so. */
function placesKnown({ postalCode, state }: PlaceEvidence, country: string): Places[] {
  const readable = postalCode !== undefined && (country === 'US' || country === 'CA');
  const postal = readable ? placeOfPostalCode(postalCode) : undefined;
  const stated = state !== undefined && isState(state) ? { states: [state] } : undefined;
  return [
    ...(postal ? [placeFrom(postal, 'postal-code')] : []),
    ...(stated ? [placeFrom(stated, 'stated-state')] : []),
  ];
}

const placeFrom = ({ states, zones }: PostalPlace, evidence: string): Places => ({
  country: states[0]!.slice(0, 2),
  states,
  zones: zones ?? zonesOfStates(states),
  evidence: [evidence],
});

const states: ReadonlySet<string> = new Set(areas.flatMap((area) => area.states));
/** ISO 3166-2 of a state, a territory or a province. */
export const isState = (state: string): boolean => states.has(state);

function zonesOfStates(states: readonly string[]): readonly string[] {
  const within = areas.filter((area) => area.states.some((state) => states.includes(state)));
  return [...new Set(within.flatMap(({ zones }) => zones))];
}
