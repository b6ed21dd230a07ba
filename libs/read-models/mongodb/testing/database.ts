import type { Db } from 'mongodb';
import { randomUUID } from 'node:crypto';
import { connectionTo } from '../connection.js';

export interface SpecDatabase {
  /** The server’s URL with the name of this database. */
  readonly url: string;
  /** What another process does to it. Connects when it is first used. */
  readonly db: Db;
  /** Removes it and disconnects. */
  drop(): Promise<void>;
}

/** A database of one spec’s own on a server that many share. */
export function aDatabase(address: string): SpecDatabase {
  const url = new URL(address);
  url.pathname = `/parley_spec_${randomUUID().replaceAll('-', '')}`;
  const { db, close } = connectionTo(url.href);
  return {
    url: url.href,
    db,
    drop: async () => {
      await db.dropDatabase();
      await close();
    },
  };
}
