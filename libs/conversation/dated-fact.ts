import type { Actor, FactBody } from '@parley/contracts';

/** A fact and when it was decided: what a fold needs to know. Who and under which id is known of recorded ones. */
export type DatedFact = FactBody & { readonly at: string; readonly id?: string; readonly actor?: Actor };
