import { isParleyError, ParleyError } from '@parley/contracts';
import { AccessDeniedError, NotLeaderError, StreamDeletedError } from '@eventstore/db-client';

/** gRPC: what was asked for can never be done. */
const INVALID_ARGUMENT = 3;

export const closed = (): ParleyError => unavailable('it was closed');

/** `event-store-unavailable` where the server or the way to it is at fault; errors of ours as they are. */
export function failureOf(error: unknown): ParleyError {
  if (isParleyError(error)) return error;
  if (error instanceof StreamDeletedError) return streamDeleted(error.streamName, error);
  if (error instanceof AccessDeniedError) {
    return unavailable('the user may not do this; it needs to read $all, and to read and write its streams', error);
  }
  if (/invalid position/i.test((error as Error).message)) {
    return new ParleyError('position-invalid', 'The server has no such position: it was issued by another one.', {
      retryable: false,
      cause: error,
    });
  }
  return unavailable((error as Error).message, error);
}

/** May a new connection help? Not where the server has answered in its senses. */
export function ofTheConnection(error: unknown): boolean {
  if (isParleyError(error)) return false;
  const { type } = error as { type?: string };
  return type === undefined || ['timeout', 'deadline-exceeded', 'unavailable', 'cancelled', 'unknown'].includes(type);
}

export const isNotLeader = (error: unknown): boolean => error instanceof NotLeaderError;

export const isInvalidArgument = (error: unknown): boolean => (error as { code?: number }).code === INVALID_ARGUMENT;

/** An operator deleted or truncated a stream in the server: what stood in it cannot be known any more. */
export function streamDeleted(stream: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'stream-deleted',
    `Facts of ${stream} were deleted in the server, which Parley never does: restore its metadata or the database.`,
    { retryable: false, details: { stream }, cause },
  );
}

export function unavailable(reason: string, cause?: unknown): ParleyError {
  return new ParleyError('event-store-unavailable', `The event store cannot be used: ${reason}.`, {
    retryable: true,
    cause,
  });
}
