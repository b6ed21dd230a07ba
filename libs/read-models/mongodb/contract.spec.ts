import { runContract } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import { comparePositions, readModelsContract } from '@parley/testkit/read-models';
import { openMongoReadModels } from './index.js';
import { aDatabase } from './testing/database.js';

describeOn('mongodb', 'on a server that speaks MongoDB’s protocol', (address) => {
  runContract('the MongoDB read models', readModelsContract, async () => {
    const database = aDatabase(address);
    const open = () => openMongoReadModels({ url: database.url, comparePositions });
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = await open());
      },
      close: async () => {
        await store.close();
        await database.drop();
      },
    };
  });
});
