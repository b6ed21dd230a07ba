import { isParleyError, ParleyError } from '@parley/contracts';

/** Node’s codes for an error of SQLite, and for the use of a database that was closed. */
const ofTheDatabase = ['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE'];

/** Runs what touches the file; whatever goes wrong with that becomes `event-store-unavailable`. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unavailableOr(error);
  }
}

/** `event-store-unavailable` (retryable) where the file is at fault; any other error as it is. */
export function unavailableOr(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  const fault = isParleyError(error, 'storage-unavailable') || ofTheDatabase.includes(String(code));
  return fault ? unavailable(error as Error) : error;
}

export function unavailable(cause: Error): ParleyError {
  return new ParleyError('event-store-unavailable', `The event store cannot be used: ${cause.message}`, {
    retryable: true,
    cause,
  });
}
