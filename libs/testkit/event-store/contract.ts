import { runContract } from '../contract.js';
import { appending } from './appending.js';
import { delayedCommit } from './delayed-commit.js';
import type { EventStoreCase, EventStoreHarness } from './harness.js';
import { racing } from './racing.js';
import { reading } from './reading.js';
import { subscribing } from './subscribing.js';

/** Everything an event store promises, whatever it is made of. */
export const eventStoreCases: readonly EventStoreCase[] = [
  ...appending,
  ...racing,
  ...reading,
  ...subscribing,
  delayedCommit,
];

/** Runs the suite against an adapter; `open` gives each case an empty log of its own. Only inside jest. */
export function eventStoreContract(name: string, open: () => Promise<EventStoreHarness>): void {
  runContract(`${name} as an event store`, eventStoreCases, open);
}
