import type { RecordedFact } from '@parley/contracts';
import { evolve } from '../evolve.js';
import { initialState, type ContactState } from '../state.js';

/** The last moment that counts: a revision, or an instant. */
export type Until = { readonly revision: number } | { readonly instant: string };

export type Routing = RecordedFact<'MessageRouted'>;

/** Everything between a brand and a number as it stood after one fact. */
export interface Moment {
  readonly state: ContactState;
  /** The last fact that counts. */
  readonly revision: number;
  readonly instant: string;
  /** The router’s last verdict on this sender code. */
  readonly lastRouting?: Routing;
}

/**
 * Folds a stream up to a moment; undefined where nothing had happened yet.
 * By instant, it is the state after the last fact decided at or before it: clocks of two services may differ by a
 * little, and what comes out is always a state that really was.
 */
export async function momentOf(
  stream: AsyncIterable<RecordedFact>,
  senderId: string,
  until: Until,
): Promise<Moment | undefined> {
  let moment: Moment | undefined;
  let state = initialState;
  let lastRouting: Routing | undefined;
  for await (const fact of stream) {
    if ('revision' in until && fact.revision > until.revision) break;
    state = evolve(state, fact);
    if (fact.type === 'MessageRouted' && fact.senderId === senderId) lastRouting = fact;
    if ('instant' in until && fact.at > until.instant) continue;
    moment = { state, revision: fact.revision, instant: fact.at, ...(lastRouting ? { lastRouting } : {}) };
  }
  return moment;
}
