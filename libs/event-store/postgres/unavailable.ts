import { isParleyError, ParleyError } from '@parley/contracts';
import type { Address } from './address.js';

/** Classes of SQLSTATE whose messages can repeat what was to be stored: those messages stay here. */
const repeatsData = /^2[23]/;

/** The five characters the server gave as its reason; undefined where it gave none: the connection was lost or never made. */
export function sqlStateOf(error: unknown): string | undefined {
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  return severity !== undefined && typeof code === 'string' ? code : undefined;
}

/** Another connection may be answered at once: this one is gone. */
export function lostConnection(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return /^(57P0[12]|08)/.test(state);
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'EPIPE' || /^(Connection terminated|Client has encountered)/.test(message);
}

/** `event-store-unavailable` (retryable), without anything that could be personal or secret. */
export function unavailable({ shown }: Pick<Address, 'shown'>, error: unknown): ParleyError {
  if (isParleyError(error)) return error;
  const state = sqlStateOf(error);
  const reason = state !== undefined && repeatsData.test(state) ? 'it refused what it was asked' : reasonOf(error);
  return new ParleyError(
    'event-store-unavailable',
    `The event store (PostgreSQL at ${shown}) cannot be used: ${reason}${state === undefined ? '' : ` (SQLSTATE ${state})`}`,
    { retryable: true, ...(state !== undefined && { details: { sqlState: state } }) },
  );
}

function reasonOf(error: unknown): string {
  const { message, code, errors } = error as NodeJS.ErrnoException & { errors?: readonly Error[] };
  // Several addresses were tried: the reasons stand below an error without a message.
  return message || errors?.map((each) => each.message).join('; ') || code || 'no reason given';
}
