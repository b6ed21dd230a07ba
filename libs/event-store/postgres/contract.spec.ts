import type { EventStore } from '@parley/event-store';
import { systemClock } from '@parley/runtime';
import { describeOn } from '@parley/testkit/engines';
import { eventStoreContract } from '@parley/testkit/event-store';
import { openPostgresEventStore } from './index.js';
import { aSchema } from './testing/a-schema.js';

describeOn('postgres', 'PostgreSQL', (address) => {
  eventStoreContract('PostgreSQL', async () => {
    const schema = await aSchema(address);
    const opened: EventStore[] = [];
    const open = async (url = schema.url) => {
      opened.push(await openPostgresEventStore({ url, clock: systemClock }));
      return opened.at(-1)!;
    };
    let store = await open();
    const elsewhere: EventStore[] = [];
    return {
      store: appendingElsewhere(store, () => elsewhere.pop()),
      async reopen() {
        await store.close();
        store = await open();
        return store;
      },
      /** The next append is that of another process, whose commit is held. */
      async delayCommit() {
        elsewhere.push(await open(schema.as('held')));
        const release = await schema.holdCommitsOf('held');
        return () => void release();
      },
      async close() {
        for (const each of opened) await each.close();
        await schema.drop();
      },
    };
  });
});

function appendingElsewhere(store: EventStore, elsewhere: () => EventStore | undefined): EventStore {
  return {
    append: (...args) => (elsewhere() ?? store).append(...args),
    read: (...args) => store.read(...args),
    readAll: (...args) => store.readAll(...args),
    subscribeAll: (...args) => store.subscribeAll(...args),
    head: () => store.head(),
    comparePositions: (...args) => store.comparePositions(...args),
    close: () => store.close(),
  };
}
