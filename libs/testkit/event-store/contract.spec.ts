import type { EventStore } from '@parley/event-store';
import { provesEveryCaseCanFail } from '../contract.js';
import { eventStoreCases } from './contract.js';

async function* nothing(): AsyncGenerator<never> {}

const doNothing: EventStore = {
  append: async (_stream, expected) => ({ revision: expected, position: '0', facts: [] }),
  read: nothing,
  readAll: nothing,
  subscribeAll: nothing,
  head: async () => undefined,
  comparePositions: () => 0,
  close: async () => {},
};

provesEveryCaseCanFail('the event store contract', eventStoreCases, async () => ({
  store: doNothing,
  reopen: async () => doNothing,
  close: async () => {},
}));
