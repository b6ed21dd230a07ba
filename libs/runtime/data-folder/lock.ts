import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ParleyError } from '@parley/contracts';
import { dataFiles } from './files.js';

/** Held by the one process that writes to a data folder. The operating system releases it, however the process ends. */
export interface DataFolderLock {
  release(): void;
}

/** @throws ParleyError `data-folder-in-use` */
export function lockDataFolder(dataDir: string): DataFolderLock {
  const database = new DatabaseSync(join(dataDir, dataFiles.lock));
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new ParleyError(
      'data-folder-in-use',
      `another Parley process is working in ${dataDir}: stop it, or set PARLEY_DATA_DIR to another folder`,
      { retryable: false, cause },
    );
  }
  return { release: () => database.close() };
}
