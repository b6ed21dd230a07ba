import { join } from 'node:path';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import { schema } from './schema.js';

/**
 * The simulator’s file: a killed process can be asked afterwards what it had handed over, and the services that send and
 * the one that receives may be different processes on one machine.
 * @throws ParleyError `storage-unavailable` (retryable)
 */
export function openLoopbackFile(dataDir: string): EmbeddedDatabase {
  const file = openDatabase(join(dataDir, 'loopback.db'), { synchronous: 'NORMAL' });
  file.migrate('loopback', schema);
  return file;
}
