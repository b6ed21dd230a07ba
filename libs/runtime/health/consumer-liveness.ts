import type { ConsumerHealth } from '@parley/broker';
import type { HealthReport } from '../lifecycle.js';

/** Milliseconds without a poll, and without a commit while messages wait, after which a consumer counts as dead. */
const POLL_LIMIT = 60_000;
const COMMIT_LIMIT = 300_000;

/**
 * A consumer is alive while it polls, and while it commits as long as something waits. The last commit of an idle
 * group may be old, so the age counts from the first look at which messages waited behind it.
 */
export function consumerLiveness(health: () => ConsumerHealth, nowMs: () => number): () => HealthReport {
  let waiting: { behind: string | undefined; since: number } | undefined;
  return () => {
    const now = nowMs();
    const { state, because, lag, inFlight, quarantinedKeys, parked, lastPollAt, lastCommitAt } = health();
    if (lag === 0) waiting = undefined;
    else if (!waiting || waiting.behind !== lastCommitAt) waiting = { behind: lastCommitAt, since: now };
    const stuck =
      state === 'running' &&
      ((lastPollAt !== undefined && now - Date.parse(lastPollAt) > POLL_LIMIT) ||
        (waiting !== undefined && now - waiting.since > COMMIT_LIMIT));
    const detail = {
      state,
      lag,
      inFlight,
      quarantinedKeys,
      parked,
      ...(because ? { because } : {}),
      ...(stuck ? { stuck } : {}),
    };
    return { ok: state !== 'halted' && !stuck, detail };
  };
}
