/** A stretch of ZIP codes by their first three digits, both ends included, with the zones where the state has several. */
type Stretch = readonly [first: number, last: number, state: string, zones?: string];

const mountainAndCentral = 'America/Chicago America/Denver';
const easternAndCentral = 'America/New_York America/Chicago';

/** Overrides come first: the first stretch that holds a code counts. From the Postal Service’s list of three-digit prefixes. */
const zipCodes: readonly Stretch[] = [
  [55, 55, 'MA'],
  [63, 63, 'CT NY'],
  [201, 201, 'VA'],
  [733, 733, 'TX', 'America/Chicago'],
  [798, 798, 'TX', mountainAndCentral],
  [799, 799, 'TX', 'America/Denver'],
  [885, 885, 'TX', 'America/Denver'],
  [967, 967, 'HI AS'],
  [324, 324, 'FL', easternAndCentral],
  [325, 325, 'FL', 'America/Chicago'],
  [373, 373, 'TN', easternAndCentral],
  [374, 374, 'TN', 'America/New_York'],
  [376, 379, 'TN', 'America/New_York'],
  [370, 385, 'TN', 'America/Chicago'],
  [420, 424, 'KY', 'America/Chicago'],
  [425, 427, 'KY', easternAndCentral],
  [463, 464, 'IN', 'America/Chicago'],
  [465, 466, 'IN', easternAndCentral],
  [475, 475, 'IN', easternAndCentral],
  [476, 477, 'IN', 'America/Chicago'],
  [479, 479, 'IN', easternAndCentral],
  [498, 499, 'MI', 'America/Detroit America/Menominee'],
  [677, 679, 'KS', mountainAndCentral],
  [690, 692, 'NE', mountainAndCentral],
  [693, 693, 'NE', 'America/Denver'],
  [575, 576, 'SD', mountainAndCentral],
  [577, 577, 'SD', 'America/Denver'],
  [585, 586, 'ND', mountainAndCentral],
  [588, 588, 'ND', mountainAndCentral],
  [835, 835, 'ID', 'America/Boise America/Los_Angeles'],
  [838, 838, 'ID', 'America/Los_Angeles'],
  [979, 979, 'OR', 'America/Los_Angeles America/Boise'],
  [860, 860, 'AZ', 'America/Phoenix America/Denver'],
  [865, 865, 'AZ', 'America/Phoenix America/Denver'],
  [898, 898, 'NV', 'America/Los_Angeles America/Denver'],
  [995, 995, 'AK', 'America/Anchorage America/Adak'],
  [5, 5, 'NY'],
  [6, 7, 'PR'],
  [8, 8, 'VI'],
  [9, 9, 'PR'],
  [10, 27, 'MA'],
  [28, 29, 'RI'],
  [30, 38, 'NH'],
  [39, 49, 'ME'],
  [50, 59, 'VT'],
  [60, 69, 'CT'],
  [70, 89, 'NJ'],
  [100, 149, 'NY'],
  [150, 196, 'PA'],
  [197, 199, 'DE'],
  [200, 205, 'DC'],
  [206, 219, 'MD'],
  [220, 246, 'VA'],
  [247, 268, 'WV'],
  [270, 289, 'NC'],
  [290, 299, 'SC'],
  [300, 319, 'GA'],
  [320, 339, 'FL', 'America/New_York'],
  [341, 349, 'FL', 'America/New_York'],
  [350, 369, 'AL'],
  [386, 397, 'MS'],
  [398, 399, 'GA'],
  [400, 419, 'KY', 'America/New_York'],
  [430, 459, 'OH'],
  [460, 479, 'IN', 'America/Indiana/Indianapolis'],
  [480, 497, 'MI', 'America/Detroit'],
  [500, 528, 'IA'],
  [530, 549, 'WI'],
  [550, 567, 'MN'],
  [570, 574, 'SD', 'America/Chicago'],
  [580, 587, 'ND', 'America/Chicago'],
  [590, 599, 'MT'],
  [600, 629, 'IL'],
  [630, 658, 'MO'],
  [660, 676, 'KS', 'America/Chicago'],
  [680, 689, 'NE', 'America/Chicago'],
  [700, 714, 'LA'],
  [716, 729, 'AR'],
  [730, 749, 'OK'],
  [750, 797, 'TX', 'America/Chicago'],
  [800, 816, 'CO'],
  [820, 831, 'WY'],
  [832, 837, 'ID', 'America/Boise'],
  [840, 847, 'UT'],
  [850, 864, 'AZ', 'America/Phoenix'],
  [870, 884, 'NM'],
  [889, 897, 'NV', 'America/Los_Angeles'],
  [900, 961, 'CA'],
  [968, 968, 'HI'],
  [969, 969, 'GU MP'],
  [970, 978, 'OR', 'America/Los_Angeles'],
  [980, 994, 'WA'],
  [996, 999, 'AK', 'America/Anchorage'],
];

/** By the beginning of a Canadian postal code; the longest counts. Without zones: all of the province. */
const canadianCodes: Readonly<Record<string, readonly [provinces: string, zones?: string]>> = {
  A: ['NL', 'America/St_Johns'],
  A0: ['NL'],
  A2: ['NL'],
  B: ['NS'],
  C: ['PE'],
  E: ['NB'],
  G: ['QC', 'America/Toronto'],
  G0: ['QC'],
  G4: ['QC'],
  H: ['QC', 'America/Toronto'],
  J: ['QC', 'America/Toronto'],
  K: ['ON', 'America/Toronto'],
  L: ['ON', 'America/Toronto'],
  M: ['ON', 'America/Toronto'],
  N: ['ON', 'America/Toronto'],
  P: ['ON', 'America/Toronto'],
  P0: ['ON'],
  P8: ['ON'],
  P9: ['ON'],
  R: ['MB'],
  S: ['SK', 'America/Regina'],
  S0: ['SK'],
  S9: ['SK'],
  T: ['AB'],
  V: ['BC', 'America/Vancouver'],
  V0: ['BC'],
  V1: ['BC'],
  X: ['NT NU', 'America/Inuvik America/Cambridge_Bay America/Rankin_Inlet America/Resolute America/Iqaluit'],
  X1: ['NT', 'America/Inuvik'],
  Y: ['YT', 'America/Whitehorse America/Dawson'],
};

export interface PostalPlace {
  /** ISO 3166-2. */
  readonly states: readonly string[];
  /** Absent where the code does not tell: then all zones of the states. */
  readonly zones?: readonly string[];
}

/** Where a ZIP code or a Canadian postal code lies; undefined for anything else, and for military addresses. */
export function placeOfPostalCode(code: string): PostalPlace | undefined {
  const plain = code.toUpperCase().replace(/[\s-]/g, '');
  if (/^\d{5}(?:\d{4})?$/.test(plain)) {
    const prefix = Number(plain.slice(0, 3));
    const found = zipCodes.find(([first, last]) => prefix >= first && prefix <= last);
    return found && place('US', found[2], found[3]);
  }
  if (!/^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(plain)) return undefined;
  const found = canadianCodes[plain.slice(0, 2)] ?? canadianCodes[plain[0]!];
  return found && place('CA', ...found);
}

const place = (country: string, states: string, zones?: string): PostalPlace => ({
  states: states.split(' ').map((state) => `${country}-${state}`),
  ...(zones === undefined ? {} : { zones: zones.split(' ') }),
});
