import { setTimeout as later } from 'node:timers/promises';
import { isParleyError, ParleyError } from '@parley/contracts';
import { unlessAborted } from '../unless-aborted.js';
import type { EngineLog } from './engine-log.js';

/** Milliseconds before the second attempt; doubled up to the longest, each less up to a half at random. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;
/** Milliseconds between two lines of the log about the same engine. */
const TELL_EVERY = 10_000;

export interface Patience {
  /** Milliseconds after which the last failure is final. */
  readonly limit: number;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly log: EngineLog;
  /** Errors for which waiting is no help; by default those that are not retryable. */
  readonly isHopeless?: (error: unknown) => boolean;
  /** Milliseconds on a clock that only goes forward. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

const isFinal = (error: unknown): boolean => !isParleyError(error) || !error.retryable;
const sleepFor = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await later(milliseconds, undefined, { signal }).catch(() => undefined);
};

/** Opens an engine that may not be there yet, as {@link askPatiently} does. */
export function openPatiently<T extends { close(): Promise<void> }>(
  title: string,
  open: () => Promise<T>,
  patience: Patience,
): Promise<T> {
  return askPatiently(title, open, (engine) => engine.close(), patience);
}

/**
 * Asks something of an engine that may not be there yet: tries again, tells the log now and then, and gives up at the
 * limit with the engine’s last error in a sentence that names it. What comes after nobody waits any more is discarded.
 * @throws ParleyError `start-abandoned` once the signal is aborted
 */
export async function askPatiently<T>(
  title: string,
  ask: () => Promise<T>,
  discard: (late: T) => Promise<unknown>,
  patience: Patience,
): Promise<T> {
  const { limit, signal, log, isHopeless = isFinal, now = () => performance.now() } = patience;
  const { sleep = sleepFor, random = Math.random } = patience;
  const begun = now();
  let toldAt: number | undefined;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      const answer = await askUnlessAborted(ask, discard, signal);
      if (toldAt !== undefined) log.info({ engine: title }, 'the engine answers');
      return answer;
    } catch (error) {
      if (signal.aborted || isHopeless(error)) throw error;
      const waited = now() - begun;
      if (waited >= limit) throw givenUp(title, limit, error);
      if (toldAt === undefined || now() - toldAt >= TELL_EVERY) {
        toldAt = now();
        const told = { engine: title, because: reasonOf(error), seconds: Math.round(waited / 1_000), err: error };
        if (isFinal(error)) log.error(told, 'the engine cannot be used: trying again');
        else log.warn(told, 'the engine does not answer yet: waiting for it');
      }
      await sleep(Math.min(pause * (1 - random() / 2), limit - waited), signal);
    }
  }
}

async function askUnlessAborted<T>(
  ask: () => Promise<T>,
  discard: (late: T) => Promise<unknown>,
  signal: AbortSignal,
): Promise<T> {
  if (signal.aborted) return unlessAborted(signal, Promise.withResolvers<never>().promise);
  const asking = ask();
  try {
    return await unlessAborted(signal, asking);
  } catch (error) {
    if (signal.aborted) void asking.then(discard).catch(() => undefined);
    throw error;
  }
}

const reasonOf = (error: unknown): string => (isParleyError(error) ? error.code : 'unexpected');

function givenUp(title: string, limit: number, cause: unknown): ParleyError {
  const code = reasonOf(cause);
  const last = isParleyError(cause) ? ` (${cause.message})` : '';
  return new ParleyError(
    code,
    `${title} did not answer within ${Math.round(limit / 1_000)} s${last}: start it, check its address and what lies in between, and start again`,
    { retryable: true, cause },
  );
}
