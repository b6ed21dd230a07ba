import { collectionNames, type CollectionName, type Documents } from '../../port.js';
import { collectionOf, makeCollections } from '../collections.js';
import { connectionTo } from '../connection.js';
import { storedOf } from '../stored.js';

export interface BareWrites {
  /** Makes empty collections, with the indexes of a generation. */
  prepare(): Promise<void>;
  /** Inserts documents into them, 500 in one go, and nothing else. */
  insert(documents: { readonly [Name in CollectionName]: readonly Documents[Name][] }): Promise<void>;
  /** Removes the database. */
  drop(): Promise<void>;
}

const TOGETHER = 500;

/** The least that could put documents into MongoDB: what our writer is measured against. */
export function bareWrites(url: string): BareWrites {
  const { db, close } = connectionTo(url);
  let generation = 0;
  return {
    prepare: () => makeCollections(db, (generation += 1)),
    async insert(documents) {
      for (const name of collectionNames) {
        const insertions = documents[name].map((document) => ({ insertOne: { document: storedOf(name, document) } }));
        for (let at = 0; at < insertions.length; at += TOGETHER) {
          await collectionOf(db, name, generation).bulkWrite(insertions.slice(at, at + TOGETHER));
        }
      }
    },
    async drop() {
      await db.dropDatabase();
      await close();
    },
  };
}
