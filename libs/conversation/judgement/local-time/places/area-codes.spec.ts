import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { engineOffset } from '../clock/engine-offset.js';
import { areaCodes, areas, placelessCanadianCodes, tollFreeCodes } from './area-codes.js';
import { caribbean } from './caribbean.js';

const every = Array.from({ length: 800 }, (_, number) => String(200 + number));
const territories: Record<string, string> = { PR: 'US', VI: 'US', GU: 'US', AS: 'US', MP: 'US' };

/** The country that libphonenumber’s patterns give an area code; some exchanges of a code are not numbers. */
function countryByMetadata(code: string): string | undefined {
  const countries = ['2345678', '5550123', '4445555', '9992222', '6331234'].flatMap((rest) => {
    const number = parsePhoneNumberFromString(`+1${code}${rest}`);
    return number?.isValid() &&
      number.country &&
      ['FIXED_LINE_OR_MOBILE', 'FIXED_LINE', 'MOBILE'].includes(number.getType() ?? '')
      ? [number.country as string]
      : [];
  });
  return countries[0] && (territories[countries[0]] ?? countries[0]);
}

/** In service, and not yet heard of by the metadata of libphonenumber. */
const newerThanMetadata = [
  '357',
  '436',
  '457',
  '465',
  '471',
  '483',
  '565',
  '621',
  '624',
  '679',
  '729',
  '837',
  '861',
  '924',
];

const reference = readFileSync(join(__dirname, '../../../../testkit/numbering/area-codes.tsv'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('\t').map((field) => field.split(' ').filter(Boolean)))
  .map(([code, zones, states]) => ({ code: code![0]!, zones: zones!, states: states! }));

/** How a zone’s clock runs nowadays: two zones of one clock are the same to a text. */
const clock = (zone: string) =>
  ['2025-01-15', '2025-07-15', '2026-01-15', '2026-07-15', '2026-12-15']
    .map((date) => engineOffset(zone, Date.parse(`${date}T12:00:00Z`)))
    .join();

describe('the table of area codes', () => {
  it('knows every area code in service, and its country', () => {
    const metadata = new Map(
      every.flatMap((code) => (countryByMetadata(code) ? [[code, countryByMetadata(code)]] : [])),
    );
    const ours = new Map([...areaCodes].map(([code, { country }]) => [code, country]));
    expect(metadata.size).toBeGreaterThan(430);
    const placeless = new Set([...tollFreeCodes, ...placelessCanadianCodes]);
    for (const [code, country] of metadata) {
      if (placeless.has(code!)) continue;
      expect([code, ours.get(code!)]).toEqual([code, country]);
    }
    const northern = [...ours].filter(([, country]) => country === 'US' || country === 'CA').map(([code]) => code);
    expect(northern.filter((code) => !metadata.has(code)).sort()).toEqual(newerThanMetadata);
  });

  it('puts no area code into two countries, and no placeless code into any', () => {
    for (const code of areaCodes.keys()) {
      expect(new Set(areas.filter(({ codes }) => codes.includes(code)).map(({ country }) => country)).size).toBe(1);
    }
    for (const code of [...tollFreeCodes, ...placelessCanadianCodes]) expect(areaCodes.has(code)).toBe(false);
  });

  it('is well formed: three digits, no N11, no code twice in an area', () => {
    for (const { codes, states, country } of areas) {
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[2-9](?!11)\d\d$/);
      if (country === 'US' || country === 'CA') expect(states.length).toBeGreaterThan(0);
      for (const state of states) expect(state).toMatch(new RegExp(`^${country}-[A-Z]{2}$`));
    }
  });

  it('overlays both ways', () => {
    for (const [code, { overlays }] of areaCodes) {
      expect(overlays).not.toContain(code);
      for (const other of overlays) expect(areaCodes.get(other)?.overlays).toContain(code);
    }
  });

  it('knows every state, province and territory, and names only zones that the engine has', () => {
    const states = new Set(areas.flatMap((area) => area.states));
    expect([...states].filter((state) => state.startsWith('US-'))).toHaveLength(50 + 1 + 5);
    expect([...states].filter((state) => state.startsWith('CA-'))).toHaveLength(13);
    for (const zone of new Set(areas.flatMap(({ zones }) => zones))) expect(() => engineOffset(zone, 0)).not.toThrow();
  });

  it('has as many countries beside these two as the plan has', () => {
    expect(Object.keys(caribbean)).toHaveLength(18);
  });
});

describe('area codes that lie in several zones', () => {
  // The rule book’s list (3.2), whole: own overlays beside each.
  const [pacific, mountain, central, eastern] = ['Los_Angeles', 'Denver', 'Chicago', 'New_York'];
  const listed: readonly (readonly [codes: string, zones: readonly (string | undefined)[]])[] = [
    ['208 986', [mountain, pacific]],
    ['541 458', [mountain, pacific]],
    ['775', [mountain, pacific]],
    ['308 605 620 701 785', [central, mountain]],
    ['219 270 364 423 729 574 606 812 930 850 448 906', [eastern, central]],
    ['928', ['Phoenix', mountain]],
    ['907', ['Anchorage', 'Adak']],
    ['250 236 257 672 778', ['Vancouver', 'Edmonton', 'Creston', 'Dawson_Creek', 'Fort_Nelson']],
    ['418 367 581 273', ['Toronto', 'Halifax', 'Blanc-Sablon']],
    ['709 879', ['St_Johns', 'Goose_Bay']],
    ['807', ['Toronto', 'Winnipeg', 'Atikokan']],
    ['867', ['Whitehorse', 'Dawson', 'Inuvik', 'Cambridge_Bay', 'Rankin_Inlet', 'Resolute', 'Iqaluit']],
    ['306 474 639', ['Regina', 'Edmonton']],
  ];
  const clocksOf = (zones: readonly string[]) => [...new Set(zones.map(clock))].sort();

  it.each(listed)('%s', (codes, zones) => {
    for (const code of codes.split(' ')) {
      expect([code, clocksOf(areaCodes.get(code)!.zones)]).toEqual([
        code,
        clocksOf(zones.map((zone) => `America/${zone}`)),
      ]);
    }
  });

  it('are these and no others', () => {
    const several = [...areaCodes].filter(([, { zones }]) => zones.length > 1).map(([code]) => code);
    expect(several.sort()).toEqual(listed.flatMap(([codes]) => codes.split(' ')).sort());
  });

  it('leave a code alone whose overlay reaches farther than itself', () => {
    expect(areaCodes.get('604')!.zones).toEqual(['America/Vancouver']);
    expect(areaCodes.get('604')!.overlays).toContain('778');
    expect(areaCodes.get('321')!.states).toEqual(['US-FL']);
  });
});

describe('compared with what libphonenumber publishes', () => {
  /** Where it is known to be wrong or to say less than it should, and why we do not follow. */
  const wrong: Record<string, string> = {
    '689': 'overlays 407 in Orlando; libphonenumber has Central time',
    '867': 'libphonenumber has stand-ins for the northern zones',
    '879': 'overlays 709; libphonenumber has Puerto Rico’s time',
    '907': 'libphonenumber’s Honolulu stands for Adak without summer time',
    '474': 'overlays 306 in Saskatchewan; libphonenumber has Manitoba’s time',
    '701': 'libphonenumber’s zone of North Dakota has the clock of Chicago',
  };

  it('no zone that it has is missing from our table', () => {
    for (const { code, zones } of reference) {
      if (wrong[code] || !areaCodes.has(code)) continue;
      const ours = areaCodes.get(code)!.zones.map(clock);
      expect([code, zones.filter((zone) => !ours.includes(clock(zone)))]).toEqual([code, []]);
    }
  });

  it('a zone that only our table has belongs to an area of the rule book’s list', () => {
    const more = reference
      .filter(({ code, zones }) => areaCodes.get(code)?.zones.some((zone) => !zones.map(clock).includes(clock(zone))))
      .map(({ code }) => code);
    const overlays = '236 257 273 306 364 367 448 458 474 581 639 672 778 879 930'.split(' ');
    const farCorners = '250 418 807 867'.split(' ');
    expect(more.sort()).toEqual([...overlays, ...farCorners, '689'].sort());
  });

  it('no state that it has is missing, but for a number of a neighbour’s', () => {
    const neighbours = new Set(['201 NY']);
    for (const { code, states } of reference) {
      const known = areaCodes.get(code);
      if (!known || (known.country !== 'US' && known.country !== 'CA')) continue;
      const missing = states
        .filter((state) => !known.states.includes(`${known.country}-${state}`))
        .filter((state) => !neighbours.has(`${code} ${state}`));
      expect([code, missing]).toEqual([code, []]);
    }
  });
});
