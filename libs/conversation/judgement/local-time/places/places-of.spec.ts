import { placeOfPostalCode } from './postal-codes.js';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { nextOpening } from '../hours/opening.js';
import { callingCodes, placesOf } from './places-of.js';
import { engineOffset } from '../clock/engine-offset.js';
import { areas } from './area-codes.js';

const us = ['New_York', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage', 'Adak'].map(
  (zone) => `America/${zone}`,
);
const everywhereInTheStates = [...us, 'Pacific/Honolulu'];

/** Guadeloupe with Saint-Martin, French Guiana, Martinique, Réunion with Mayotte. */
const overseas = ['590', '594', '596', '262'];

describe('where a number may be', () => {
  it.each([
    ['+12125550121', 'CA', 'US', ['US-NY'], ['America/New_York']],
    ['+14165550122', 'US', 'CA', ['CA-ON'], ['America/Toronto']],
    ['+17875550121', 'US', 'US', ['US-PR'], ['America/Puerto_Rico']],
    ['+19305550121', 'US', 'US', ['US-IN'], ['America/Indiana/Indianapolis', 'America/Chicago']],
    ['+19025550121', 'US', 'CA', ['CA-NS', 'CA-PE'], ['America/Halifax']],
    ['+18765550121', 'US', 'JM', [], ['America/Jamaica']],
    ['+33612345678', 'US', 'FR', [], ['Europe/Paris']],
    ['+447700900123', 'US', 'GB', [], ['Europe/London']],
    ['+4915112345678', 'US', 'DE', [], ['Europe/Berlin']],
    ['+351912345678', 'US', 'PT', [], ['Europe/Lisbon', 'Atlantic/Azores']],
    ['+351296123456', 'US', 'PT', [], ['Atlantic/Azores']],
    ['+351213456789', 'US', 'PT', [], ['Europe/Lisbon']],
    ['+34612345678', 'US', 'ES', [], ['Europe/Madrid', 'Atlantic/Canary']],
    ['+34928123456', 'US', 'ES', [], ['Atlantic/Canary']],
    ['+34912345678', 'US', 'ES', [], ['Europe/Madrid']],
    ['+594694123456', 'US', 'FR', [], ['America/Cayenne']],
    ['+596696123456', 'US', 'FR', [], ['America/Martinique']],
    ['+590690123456', 'US', 'FR', [], ['America/Guadeloupe']],
    ['+262692123456', 'US', 'FR', [], ['Indian/Reunion', 'Indian/Mayotte']],
    ['+819012345678', 'US', 'JP', [], ['Asia/Tokyo']],
    ['+919812345678', 'US', 'IN', [], ['Asia/Kolkata']],
    ['+27821234567', 'CA', 'ZA', [], ['Africa/Johannesburg']],
    ['+77012345678', 'US', 'KZ', [], ['Asia/Almaty']],
    ['+262262123456', 'US', 'FR', [], ['Indian/Reunion']],
  ])('%s, texting a sender code of %s: %s', (phone, sender, country, states, zones) => {
    expect(placesOf(phone, sender)).toMatchObject({ country, states, zones });
  });

  it.each([
    ['toll-free', '+18005550123', 'US', 'US'],
    ['toll-free, to a Canadian sender code', '+18335550123', 'CA', 'CA'],
    ['for services without a place, of Canada', '+16005550123', 'US', 'CA'],
    ['of personal communications', '+15005550123', 'US', 'US'],
    ['an area code nobody has heard of', '+12995550123', 'US', 'US'],
    ['unknown after erasure', undefined, 'CA', 'CA'],
  ])('anywhere in the country, where a number is %s', (_, phone, sender, country) => {
    const places = placesOf(phone, sender);
    expect(places).toMatchObject({ country, states: [], evidence: ['country'] });
    if (country === 'US') expect(places.zones).toEqual(everywhereInTheStates);
    else expect([places.zones[0], places.zones.includes('America/Vancouver')]).toEqual(['America/St_Johns', true]);
  });

  it.each(['+8816212345678', '+80012345678', '+97912345678', '+2101234567'])(
    'anywhere in the world, where a calling code is no country’s: %s',
    (phone) => {
      const { country, zones, evidence } = placesOf(phone, 'US');
      expect([country, evidence]).toEqual(['ZZ', ['unknown-calling-code']]);
      const hours = { weekdays: '09:00-20:00', saturdays: '09:00-20:00', sundays: '09:00-20:00' } as const;
      expect(nextOpening([hours], zones, Date.parse('2026-11-20T18:00:00Z'))).toBeUndefined();
    },
  );

  it('is known of every calling code, with an hour at which all of its country are awake', () => {
    const codes = new Set(getCountries().map((country) => getCountryCallingCode(country) as string));
    expect(codes.size).toBeGreaterThan(200);
    const missing = [...codes].filter((code) => code !== '1' && callingCodes[code] === undefined);
    expect(missing).toEqual([]);
    const known = new Set<string>(getCountries());
    for (const [code, { country, zones }] of Object.entries(callingCodes)) {
      expect([code, known.has(country)]).toEqual([code, true]);
      expect([code, zones.length > 0]).toEqual([code, true]);
      const hours = { weekdays: '09:00-20:00', saturdays: '09:00-20:00', sundays: '09:00-20:00' } as const;
      const opening = nextOpening([hours], zones, Date.parse('2026-11-20T18:00:00Z'), { guardMinutes: 10 });
      expect([code, opening === undefined]).toEqual([code, false]);
    }
  });

  it.each(overseas)('is France’s of its overseas departments: +%s', (code) => {
    expect(callingCodes[code]!.country).toBe('FR');
    expect(placesOf(undefined, 'FR').zones).toEqual(['Europe/Paris']);
  });

  it('is the country that libphonenumber gives a code, or one that shares it', () => {
    for (const country of getCountries()) {
      const code = getCountryCallingCode(country) as string;
      const ours = callingCodes[code]?.country;
      if (code === '1' || ours === country || overseas.includes(code)) continue;
      expect([country, getCountryCallingCode(ours as typeof country)]).toEqual([country, code]);
    }
  });

  it('shares one answer among all numbers of an area code', () => {
    expect(placesOf('+12125550121', 'US')).toBe(placesOf('+12125559999', 'US'));
  });

  it('names zones that the engine has, in every country of our table', () => {
    for (const { zones, prefixes = {} } of Object.values(callingCodes))
      for (const zone of [...zones, ...Object.values(prefixes).flat()])
        expect(() => engineOffset(zone, 0)).not.toThrow();
  });
});

describe('an address on file', () => {
  const recorded = { at: '2026-05-01T00:00:00.000Z', source: 'the shop’s checkout' };

  it('adds its zone and its state to those of the number', () => {
    expect(placesOf('+12125550121', 'US', { postalCode: '94103' })).toMatchObject({
      country: 'US',
      states: ['US-NY', 'US-CA'],
      zones: ['America/New_York', 'America/Los_Angeles'],
      evidence: [expect.stringMatching(/^area-code /), 'postal-code'],
    });
    expect(placesOf('+12125550121', 'US', { state: 'US-FL' }).zones).toEqual(['America/New_York', 'America/Chicago']);
    expect(placesOf('+18005550123', 'US', { postalCode: '02903' }).states).toEqual(['US-RI']);
  });

  it('may lie in another country', () => {
    expect(placesOf('+14165550122', 'CA', { postalCode: '33101-1234' })).toMatchObject({
      country: 'CA',
      states: ['CA-ON', 'US-FL'],
    });
  });

  it('takes the number’s places away only by the setting, and only where date and source are known', () => {
    const replaced = { country: 'US', states: ['US-CA'], zones: ['America/Los_Angeles'], evidence: ['postal-code'] };
    expect(placesOf('+12125550121', 'US', { postalCode: '94103', recorded }, 'replaces')).toEqual(replaced);
    expect(placesOf('+12125550121', 'US', { postalCode: '94103' }, 'replaces').zones).toHaveLength(2);
    expect(placesOf('+12125550121', 'US', { postalCode: '94103', recorded }, 'adds').zones).toHaveLength(2);
  });

  it.each(['', 'none', '123', '09123', '34012', 'US', 'ABC 123'])(
    'says nothing where it is no code of a place: “%s”',
    (postalCode) => {
      expect(placesOf('+12125550121', 'US', { postalCode, recorded }, 'replaces')).toBe(placesOf('+12125550121', 'US'));
    },
  );

  it('is read as a ZIP code only for a number of North America', () => {
    expect(placesOf('+33612345678', 'US', { postalCode: '75001' })).toBe(placesOf('+33612345678', 'US'));
    expect(placesOf('+33612345678', 'US', { state: 'US-NY' }).states).toEqual(['US-NY']);
  });

  it('says nothing where the state is none', () => {
    expect(placesOf('+12125550121', 'US', { state: 'US-XX' })).toBe(placesOf('+12125550121', 'US'));
  });
});

describe('a postal code', () => {
  it.each([
    ['32501', ['US-FL'], ['America/Chicago']],
    ['33101', ['US-FL'], ['America/New_York']],
    ['79901', ['US-TX'], ['America/Denver']],
    ['37402', ['US-TN'], ['America/New_York']],
    ['37203', ['US-TN'], ['America/Chicago']],
    ['47708', ['US-IN'], ['America/Chicago']],
    ['97914', ['US-OR'], ['America/Los_Angeles', 'America/Boise']],
    ['00901', ['US-PR'], undefined],
    ['99546', ['US-AK'], ['America/Anchorage', 'America/Adak']],
    ['K1A 0B1', ['CA-ON'], ['America/Toronto']],
    ['p9n1a1', ['CA-ON'], undefined],
    ['V1C 1A1', ['CA-BC'], undefined],
    ['V6B 1A1', ['CA-BC'], ['America/Vancouver']],
    ['X1A 1A1', ['CA-NT'], ['America/Inuvik']],
  ])('%s lies in %s', (code, states, zones) => {
    expect(placeOfPostalCode(code)).toEqual({ states, ...(zones && { zones }) });
  });

  it('knows every state, and only zones that somebody there has', () => {
    const found = new Map<string, Set<string>>();
    for (let prefix = 0; prefix < 1000; prefix += 1) {
      const place = placeOfPostalCode(`${String(prefix).padStart(3, '0')}01`);
      for (const state of place?.states ?? [])
        found.set(state, new Set([...(found.get(state) ?? []), ...(place?.zones ?? [])]));
    }
    const states = new Set(areas.flatMap((area) => area.states).filter((state) => state.startsWith('US-')));
    expect([...found.keys()].sort()).toEqual([...states].sort());
    const clock = (zone: string) =>
      [engineOffset(zone, Date.UTC(2026, 0, 1)), engineOffset(zone, Date.UTC(2026, 6, 1))].join();
    for (const [state, zones] of found) {
      const there = areas.filter((area) => area.states.includes(state)).flatMap((area) => area.zones);
      for (const zone of zones)
        expect([state, there.map(clock)]).toEqual([state, expect.arrayContaining([clock(zone)])]);
    }
  });
});
