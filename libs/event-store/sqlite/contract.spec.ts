import { systemClock } from '@parley/runtime';
import { eventStoreContract } from '@parley/testkit/event-store';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from './index.js';

eventStoreContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  const open = () => openSqliteEventStore({ file: join(folder, 'parley.db'), clock: systemClock });
  let store = open();
  return {
    store,
    async reopen() {
      await store.close();
      store = open();
      return store;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
