import { isParleyError, ParleyError } from '@parley/contracts';

/** Node’s codes for an error of SQLite, and for the use of a database that was closed. */
const ofTheDatabase = ['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE'];

/** Runs what touches the file; where the file is at fault it rejects with `read-models-unavailable` (retryable). */
export async function available<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (!isParleyError(error, 'storage-unavailable') && !ofTheDatabase.includes(String(code))) throw error;
    throw new ParleyError('read-models-unavailable', `The read models cannot be used: ${(error as Error).message}`, {
      retryable: true,
      cause: error,
    });
  }
}
