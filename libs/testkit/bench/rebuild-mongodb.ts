import { join } from 'node:path';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { collectionNames, type CollectionName, type Documents, type ReadModelWriter } from '@parley/read-models';
import { openMongoReadModels } from '@parley/read-models/mongodb';
import { Projector } from '@parley/read-models/projectors';
import { bareWrites } from '../../read-models/mongodb/testing/bare-writes.js';
import { aDatabase } from '../../read-models/mongodb/testing/database.js';
import { addressOf } from '../engines/table.js';
import { gather } from '../read-models/documents.js';
import { aConversationHistory } from './history.js';
import { inFolder } from './material.js';
import { atLeast, print } from './report.js';
import { interleaved, perSecond } from './rounds.js';

const CONTACTS = 500;
const TOGETHER = 500;

/**
 * 4: documents/s of a rebuild into MongoDB, from the log on, against bare bulk writes of the same documents with the same
 * indexes and durability. Only a real MongoDB says something about MongoDB.
 */
export async function measureRebuildIntoMongo(): Promise<void> {
  const address = addressOf('mongodb', process.env);
  if (address === undefined) {
    process.stdout.write('4   rebuild into MongoDB: not measured, PARLEY_TEST_MONGODB_URL names no server\n');
    return;
  }
  await inFolder(async (folder) => {
    const store = openSqliteEventStore({
      file: join(folder, 'parley.db'),
      clock: { now: () => '2026-11-20T15:00:00.000Z' },
    });
    for (let contact = 1; contact <= CONTACTS; contact += 1) {
      const { stream, facts } = aConversationHistory(contact, 4);
      await store.append(stream, -1, facts);
    }
    const rebuild = async (writer: ReadModelWriter) => {
      const projector = new Projector(writer, { remembered: 20_000 });
      let last = '';
      for await (const fact of store.readAll()) {
        await projector.apply(fact);
        last = fact.position;
      }
      const writes = projector.drain();
      for (let at = 0; at < writes.length; at += TOGETHER) {
        const isLast = at + TOGETHER >= writes.length;
        await writer.write(writes.slice(at, at + TOGETHER), isLast ? last : undefined);
      }
    };
    const [ours, other] = [aDatabase(address), aDatabase(address)];
    const comparePositions = (a: string, b: string) => store.comparePositions(a, b);
    const readModels = await openMongoReadModels({ url: ours.url, comparePositions });
    const bare = bareWrites(other.url);
    const first = await readModels.writer(1);
    await rebuild(first);
    const documents = await documentsOf(first);
    const total = collectionNames.reduce((sum, name) => sum + documents[name].length, 0);
    const ratio = await interleaved(
      async () => {
        const writer = await readModels.writer(await readModels.createGeneration());
        return perSecond(total, () => rebuild(writer));
      },
      async () => {
        await bare.prepare();
        return perSecond(total, () => bare.insert(documents));
      },
    );
    print(atLeast('4', `rebuild of ${total} documents into MongoDB, to bare bulk writes`, ratio, 0.5), ratio);
    await readModels.close();
    await store.close();
    await Promise.all([ours.drop(), bare.drop()]);
  });
}

async function documentsOf(writer: ReadModelWriter) {
  const gathered = await Promise.all(
    collectionNames.map(async (name) => [name, await gather(writer.scan(name))] as const),
  );
  return Object.fromEntries(gathered) as unknown as { readonly [Name in CollectionName]: readonly Documents[Name][] };
}
