import { ParleyError } from '@parley/contracts';
import { MongoError, MongoServerError } from 'mongodb';

/** Longest one call of the driver may take, its own second try included. Milliseconds. */
export const DEADLINE = 10_000;

/**
 * Runs one call of the driver. Where the server does not answer, or answers with an error nobody here expects, it
 * rejects with `read-models-unavailable` (retryable). What the driver says about a server holds no password.
 */
export async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await within(DEADLINE, work());
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    throw unavailable(reasonOf(error), error);
  }
}

export function unavailable(reason: string, cause?: unknown): ParleyError {
  return new ParleyError('read-models-unavailable', `The read models cannot be used: ${reason}`, {
    retryable: true,
    cause,
  });
}

/** The words of a server may quote a document; its code does not. */
function reasonOf(error: MongoError): string {
  if (!(error instanceof MongoServerError)) return `${error.name}: ${error.message}`;
  return `MongoDB answered with error ${error.code ?? 0} (${error.codeName ?? error.name})`;
}

/** The driver ends a socket that is silent for as long, but tries some calls twice: whoever waits here is told in time. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unavailable(`MongoDB has not answered for ${milliseconds / 1_000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
