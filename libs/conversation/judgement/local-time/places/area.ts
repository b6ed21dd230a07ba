/** A numbering plan area: the codes that serve it overlay one another, so any of them may be anywhere in it. */
export interface Area {
  /** ISO 3166-1 alpha-2. Territories of the United States are `US`: its law on telephones holds there. */
  readonly country: string;
  /** ISO 3166-2, such as `US-FL`; territories alike (`US-PR`). */
  readonly states: readonly string[];
  /** IANA names, every zone whose clock somebody in the area may have on the wall. */
  readonly zones: readonly string[];
  readonly codes: readonly string[];
}

/** Areas of one state with the same zones; each string names the codes of one area. */
export const areasOf =
  (country: string) =>
  (states: string, zones: string, ...areas: readonly string[]): Area[] =>
    areas.map((codes) => ({
      country,
      states: states.split(' ').map((state) => `${country}-${state}`),
      zones: zones
        .split(' ')
        .map((zone) => (zone.includes('/') && !zone.startsWith('Indiana/') ? zone : `America/${zone}`)),
      codes: codes.split(' '),
    }));
