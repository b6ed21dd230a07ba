import { ParleyError } from '@parley/contracts';
import type { ConsumerOptions } from '../port.js';
import { settingsOf } from '../lanes/settings.js';

/** All in milliseconds. */
export interface Deadlines {
  readonly handlerDeadline: number;
  readonly sessionTimeout: number;
  readonly heartbeatInterval: number;
  /** That lanes get to finish before a rebalance. */
  readonly revokeDeadline: number;
  readonly rebalanceTimeout: number;
  readonly startPatience: number;
}

const SHORTEST_SESSION = 30_000;
const MARGIN = 1_000;
/** Beyond the handlers: the last commit, and the way back into the group. */
const REJOIN = 15_000;
const START = 30_000;

/**
 * A handler’s deadline stays below a third of the session timeout, so that a member whose handlers all take as long as
 * they may is still heard of in time (pitfall 8).
 * @throws ParleyError `handler-deadline-too-long`
 */
export function deadlinesOf(options: ConsumerOptions, chosenSession: number | undefined): Deadlines {
  const wanted = settingsOf(options).handlerDeadline;
  const sessionTimeout = chosenSession ?? Math.max(SHORTEST_SESSION, 3 * wanted + MARGIN);
  const longest = Math.ceil(sessionTimeout / 3) - 1;
  if (wanted > longest && options.handlerDeadline !== undefined) {
    throw new ParleyError(
      'handler-deadline-too-long',
      `Group ${options.group} gives a handler ${wanted} ms, which is not below a third of the session timeout of ${sessionTimeout} ms: give it ${longest} ms at most, or the session more.`,
      { retryable: false, details: { group: options.group, handlerDeadline: wanted, sessionTimeout } },
    );
  }
  const handlerDeadline = Math.min(wanted, longest);
  const rebalanceTimeout = handlerDeadline + REJOIN;
  return {
    handlerDeadline,
    sessionTimeout,
    heartbeatInterval: Math.min(1_000, Math.ceil(sessionTimeout / 10)),
    revokeDeadline: handlerDeadline,
    rebalanceTimeout,
    startPatience: sessionTimeout + rebalanceTimeout + START,
  };
}
