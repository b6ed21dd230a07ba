import { ParleyError } from '@parley/contracts';
import { DatabaseSync } from 'node:sqlite';
import type { GenerationSnapshot } from '../port.js';
import { Generation } from './generation.js';
import { Statements } from './statements.js';

/**
 * A connection of its own inside one read transaction: what is committed meanwhile is not seen.
 * While it is open the write-ahead log cannot be reused, so it is held for one comparison and no longer.
 */
export function openSnapshot(file: string, generation: number): GenerationSnapshot {
  if (file === ':memory:') {
    throw new ParleyError(
      'snapshot-unsupported',
      'Read models kept in memory have no second connection to look from.',
      {
        retryable: false,
      },
    );
  }
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = new Generation(new Statements(db), generation);
  db.exec('BEGIN');
  const checkpoint = tables.checkpoint();
  return {
    checkpoint: () => Promise.resolve(checkpoint),
    scan: (collection) => tables.scan(collection),
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}
