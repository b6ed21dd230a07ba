import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ParleyError } from '@parley/contracts';
import { dataFiles } from './files.js';

/** The operating system releases it, however the process ends. */
export interface Lock {
  release(): void;
}

/** Milliseconds to wait for somebody who holds a lock for the time of one small write. */
const SHORT_WAIT = 5_000;

/**
 * Held by the one process that writes to the embedded engines of a data folder.
 * @throws ParleyError `data-folder-in-use`
 */
export function lockDataFolder(dataDir: string): Lock {
  try {
    return lock(join(dataDir, dataFiles.lock), 0);
  } catch (cause) {
    if (!isBusy(cause)) throw cause;
    throw new ParleyError(
      'data-folder-in-use',
      `another Parley process is working in ${dataDir}: stop it, or set PARLEY_DATA_DIR to another folder`,
      { retryable: false, cause },
    );
  }
}

/** Waits its turn for a lock that nobody holds for long. Throws what SQLite throws. */
export function waitForLock(file: string): Lock {
  return lock(file, SHORT_WAIT);
}

/** SQLITE_BUSY */
const isBusy = (error: unknown): boolean => (error as { errcode?: number }).errcode === 5;

function lock(file: string, milliseconds: number): Lock {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${milliseconds}; BEGIN EXCLUSIVE`);
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => database.close() };
}
