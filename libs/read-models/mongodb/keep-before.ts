import { MongoBulkWriteError, type Collection, type Db } from 'mongodb';
import { collectionNames, type CollectionName, type DocumentWrite } from '../port.js';
import { erasedBefore } from './apply-writes.js';
import { available } from './available.js';
import { beforeOf, collectionOf, type Before } from './collections.js';
import type { Stored } from './stored.js';

/**
 * While a snapshot is open, keeps what the writes are about to change as it was; only the first time counts. It is done
 * before the first of them is written, so that a reader finds every document either unchanged or kept.
 */
export async function keepBefore(
  db: Db,
  generation: number,
  snapshot: number,
  writes: readonly DocumentWrite[],
): Promise<void> {
  for (const name of collectionNames) {
    const ofName = writes.filter((write) => write.collection === name);
    if (ofName.length === 0) continue;
    const kept = await asTheyAre(name, collectionOf(db, name, generation), ofName);
    await keepFirst(beforeOf(db, generation, snapshot), kept);
  }
}

async function asTheyAre(
  name: CollectionName,
  collection: Collection<Stored>,
  writes: readonly DocumentWrite[],
): Promise<Before[]> {
  const kept = new Map<string, Stored | null>();
  const ids = writes.flatMap((write) => ('put' in write ? [write.put.id] : 'remove' in write ? [write.remove] : []));
  for (const id of ids) kept.set(id, null);
  const erasures = writes.flatMap((write) =>
    'removeAllOf' in write ? [erasedBefore(write.removeAllOf, write.revision)] : [],
  );
  for (const filter of [{ _id: { $in: ids } }, ...erasures]) {
    for (const stored of await available(() => collection.find(filter).toArray())) kept.set(stored._id, stored);
  }
  return [...kept].map(([id, was]) => ({ _id: `${name}/${id}`, was }));
}

async function keepFirst(collection: Collection<Before>, kept: Before[]): Promise<void> {
  if (kept.length === 0) return;
  await available(async () => {
    try {
      await collection.insertMany(kept, { ordered: false });
    } catch (error) {
      if (!(error instanceof MongoBulkWriteError) || error.code !== 11_000) throw error;
    }
  });
}
