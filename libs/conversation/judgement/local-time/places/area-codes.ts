import type { Area } from './area.js';
import { canada } from './canada.js';
import { caribbean } from './caribbean.js';
import { unitedStates } from './united-states.js';

/** Named in every verdict: a changed table is a new version. */
export const areaCodesVersion = '2026-11-21';

/** What is known of an area code: every state and zone its numbers may be in. */
export interface AreaCode {
  readonly country: string;
  readonly states: readonly string[];
  readonly zones: readonly string[];
  /** Codes that serve a part of the same area, this one left out. */
  readonly overlays: readonly string[];
}

export const areas: readonly Area[] = [
  ...unitedStates,
  ...canada,
  ...Object.entries(caribbean).map(([country, { codes, zone }]) => ({
    country,
    states: [],
    zones: [zone],
    codes: codes.split(' '),
  })),
];

/** A code that serves several areas may be in any of them. */
export const areaCodes: ReadonlyMap<string, AreaCode> = areas.reduce(
  (codes, { country, states, zones, codes: group }) => {
    for (const code of group) {
      const known = codes.get(code) ?? { country, states: [], zones: [], overlays: [] };
      codes.set(code, {
        country,
        states: union(known.states, states),
        zones: union(known.zones, zones),
        overlays: union(
          known.overlays,
          group.filter((other) => other !== code),
        ),
      });
    }
    return codes;
  },
  new Map<string, AreaCode>(),
);

/** Nobody knows where the owner of such a number is: the country is that of whoever rents it. */
export const tollFreeCodes: ReadonlySet<string> = new Set('800 833 844 855 866 877 888'.split(' '));
/** Canada’s codes for services without a place. */
export const placelessCanadianCodes: ReadonlySet<string> = new Set('600 622 633 644 655 677 688'.split(' '));

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}
