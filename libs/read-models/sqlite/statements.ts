import { LRUCache } from 'lru-cache';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Prepared statements by their text; the ones used least are let go. */
export class Statements {
  private readonly prepared = new LRUCache<string, StatementSync>({ max: 256 });

  constructor(private readonly db: DatabaseSync) {}

  of(sql: string): StatementSync {
    let statement = this.prepared.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.prepared.set(sql, statement);
    }
    return statement;
  }
}
