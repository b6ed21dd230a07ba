import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { partitionOf, serviceTopics, type OutgoingMessage } from '@parley/broker';
import { topics } from '@parley/contracts';
import { inFolder } from './material.js';
import { messageOf, recordedFacts } from './recorded-facts.js';
import { atLeast, print } from './report.js';
import { interleaved, perSecond } from './rounds.js';

/** As many as the projection publishes in one go. */
const BATCH = 256;
const BATCHES = 40;

/** 5: facts/s onto the topic, as the projection publishes them, against a bare prepared insert of the same bytes. */
export async function measurePublish(): Promise<void> {
  await inFolder(async (folder) => {
    const broker = openEmbeddedBroker({
      file: join(folder, 'parley.db'),
      clock: { now: () => new Date().toISOString() },
    });
    await broker.ensureTopics(serviceTopics);
    const raw = rawLog(join(folder, 'raw.db'));
    const batches = recordedFacts(BATCHES, BATCH);
    const bytes = batches.map((batch) => batch.map(messageOf).map(bytesOf));

    const ours = () =>
      perSecond(BATCHES * BATCH, async () => {
        for (const batch of batches) await broker.publish(topics.events, batch.map(messageOf));
      });
    const bare = () =>
      perSecond(BATCHES * BATCH, () => {
        for (const batch of bytes) raw.insertAll(batch);
      });
    const ratio = await interleaved(ours, bare, 9);
    print(atLeast('5', `publish, ${BATCH} facts at a time, to a bare prepared insert`, ratio, 0.85), ratio);
    raw.close();
    await broker.close();
  });
}

type Bytes = readonly [partition: number, key: string, headers: string, value: string];

const bytesOf = ({ key, headers, value }: OutgoingMessage): Bytes => [
  partitionOf(key, 12),
  key,
  JSON.stringify(headers),
  value,
];

/** A log of partitions in the same shape; whoever inserts knows the next offset of each. */
function rawLog(file: string) {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE records (topic INTEGER NOT NULL, partition INTEGER NOT NULL, offset INTEGER NOT NULL, key TEXT NOT NULL, headers TEXT NOT NULL, value TEXT NOT NULL, stored_at INTEGER NOT NULL, PRIMARY KEY (topic, partition, offset)) STRICT`);
  const insert = db.prepare('INSERT INTO records VALUES (1, ?, ?, ?, ?, ?, 0)');
  const next = new Array<number>(12).fill(0);
  return {
    insertAll(batch: readonly Bytes[]) {
      db.exec('BEGIN IMMEDIATE');
      for (const [partition, key, headers, value] of batch)
        insert.run(partition, next[partition]!++, key, headers, value);
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}
