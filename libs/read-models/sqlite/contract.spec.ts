import { runContract } from '@parley/testkit';
import { comparePositions, readModelsContract } from '@parley/testkit/read-models';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReadModels } from './index.js';

runContract('the SQLite read models', readModelsContract, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const open = () => openSqliteReadModels({ file: join(folder, 'read-models.db'), comparePositions });
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await open());
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
