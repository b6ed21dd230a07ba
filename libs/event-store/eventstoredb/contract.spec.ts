import { systemClock } from '@parley/runtime';
import { describeOn } from '@parley/testkit/engines';
import { eventStoreContract, type EventStoreHarness } from '@parley/testkit/event-store';
import { EventStoreDbStandIn } from './testing/stand-in.js';
import { randomUUID } from 'node:crypto';
import { openEventStoreDb } from './index.js';

/** A log of its own on a server that others use too: streams with a prefix. */
async function harnessOn(server: string): Promise<EventStoreHarness> {
  const url = `${server}${server.includes('?') ? '&' : '?'}prefix=t${randomUUID()}.`;
  const open = () => openEventStoreDb({ url, clock: systemClock });
  let store = await open();
  return {
    store,
    async reopen() {
      await store.close();
      store = await open();
      return store;
    },
    close: () => store.close(),
  };
}

describeOn('eventstoredb', 'a real server', (address) => eventStoreContract('EventStoreDB', () => harnessOn(address)));

describe('a stand-in for a server', () => {
  let standIn: EventStoreDbStandIn;
  beforeAll(async () => {
    standIn = await EventStoreDbStandIn.start();
  });
  afterAll(() => standIn.stop());
  eventStoreContract('EventStoreDB, on a stand-in,', () => harnessOn(standIn.url));
});
