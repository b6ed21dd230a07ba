import type { FactBody } from '@parley/contracts';

/** A fact and when it was decided: what a fold needs to know. */
export type DatedFact = FactBody & { readonly at: string };
