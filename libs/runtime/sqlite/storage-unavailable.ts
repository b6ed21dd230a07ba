import { ParleyError } from '@parley/contracts';

interface SqliteError extends Error {
  readonly errcode: number;
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}

/** Primary result codes that blame the file, the disk or another process, never the statement (sqlite.org/rescode.html). */
const ofTheFile = new Map([
  [5, 'busy'],
  [7, 'out of memory'],
  [8, 'read-only'],
  [10, 'disk I/O error'],
  [11, 'malformed'],
  [13, 'disk full'],
  [14, 'cannot be opened'],
  [15, 'locking protocol'],
  [26, 'not a database'],
]);

export function blamesTheFile(error: unknown): boolean {
  return isSqliteError(error) && ofTheFile.has(error.errcode & 0xff);
}

/** `storage-unavailable`: nothing of what was asked is known to be stored; the same may succeed later. */
export function storageUnavailable(what: string, cause?: unknown): ParleyError {
  const sqlite = isSqliteError(cause) ? cause : undefined;
  const reason = sqlite ? ` (${ofTheFile.get(sqlite.errcode & 0xff) ?? 'SQLite error'} ${sqlite.errcode})` : '';
  return new ParleyError(
    'storage-unavailable',
    `The database file ${what}${reason}: check that the disk has room, that the data folder can be written and that no other process holds the file.`,
    { retryable: true, details: sqlite ? { sqliteCode: sqlite.errcode } : {}, cause },
  );
}
