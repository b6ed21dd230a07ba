import type { VerdictBasis } from '@parley/contracts';

const europeanUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Countries with hours of their own; everywhere else those of `ZZ` keep people asleep. */
const withHours = new Set(['US', 'CA', 'GB', 'FR']);

/**
 * Whose rules apply to a place: those for everybody, of its country, of the Union, of every state it may be in. An
 * address on file may lie in a state of another country than the number’s: then the rules of both hold.
 */
export function jurisdictionsOf({ country, states }: Pick<VerdictBasis['place'], 'country' | 'states'>): Set<string> {
  const countries = states.map((state) => state.slice(0, 2));
  const union = europeanUnion.has(country) ? ['EU'] : [];
  const unknown = withHours.has(country) ? [] : ['ZZ'];
  return new Set(['any', country, ...union, ...unknown, ...countries, ...states]);
}
