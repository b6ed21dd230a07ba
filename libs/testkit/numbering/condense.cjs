/*
 * node libs/testkit/numbering/condense.cjs <map_data.txt> <1.txt> <version>  >  libs/testkit/numbering/area-codes.tsv
 * Condenses what libphonenumber publishes of +1 (resources/timezones/map_data.txt and resources/geocoding/en/1.txt,
 * Apache-2.0) to one line for each area code: every zone and every state that any of its exchanges has. Our own table of
 * area codes is compared with it; a new release of libphonenumber thus finds what we have not heard of.
 */
'use strict';
const { readFileSync } = require('node:fs');

const [timeZones, places, version] = process.argv.slice(2);
if (!version) throw new Error('Name the two files and the version they come from.');

const names = {
  ...Object.fromEntries(
    (
      'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,' +
      'Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,' +
      'Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,' +
      'Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,' +
      'Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,' +
      'Utah UT,Vermont VT,Virginia VA,Washington State WA,Washington D.C. DC,West Virginia WV,Wisconsin WI,Wyoming WY,' +
      'Alberta AB,British Columbia BC,British Colombia BC,Manitoba MB,New Brunswick NB,Newfoundland and Labrador NL,' +
      'Ontario ON,Quebec QC,Saskatchewan SK'
    )
      .split(',')
      .map((each) => [each.slice(0, -3), [each.slice(-2)]]),
  ),
  'Nova Scotia/Prince Edward Island': ['NS', 'PE'],
  'Northwest Territories/Nunavut/Yukon': ['NT', 'NU', 'YT'],
};

const codes = new Map();
const noted = (prefix) => {
  const code = prefix.slice(1, 4);
  if (!codes.has(code)) codes.set(code, { zones: new Set(), states: new Set() });
  return codes.get(code);
};
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('|'))
    .filter(([prefix, value]) => /^1\d{3}/.test(prefix) && value);

for (const [prefix, zones] of lines(timeZones)) for (const zone of zones.split('&')) noted(prefix).zones.add(zone);
for (const [prefix, place] of lines(places)) {
  const state = /, ([A-Z]{2})$/.exec(place);
  for (const each of state ? [state[1]] : (names[place] ?? [])) noted(prefix).states.add(each);
}

const sorted = (some) => [...some].sort().join(' ');
process.stdout.write(`# libphonenumber ${version}, condensed by condense.cjs: area code, zones, states\n`);
for (const [code, { zones, states }] of [...codes].sort())
  process.stdout.write(`${code}\t${sorted(zones)}\t${sorted(states)}\n`);
