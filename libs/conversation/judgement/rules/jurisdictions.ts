import type { VerdictBasis } from '@parley/contracts';

const europeanUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Whose rules apply to a place: those for everybody, of its country, of the Union, of every state it may be in. */
export function jurisdictionsOf({ country, states }: Pick<VerdictBasis['place'], 'country' | 'states'>): Set<string> {
  return new Set(['any', country, ...(europeanUnion.has(country) ? ['EU'] : []), ...states]);
}
