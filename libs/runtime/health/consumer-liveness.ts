import type { ConsumerHealth } from '@parley/broker';
import type { HealthReport } from '../lifecycle.js';

/** Milliseconds without a poll, and without a commit while messages wait, after which a consumer counts as dead. */
const POLL_LIMIT = 60_000;
const COMMIT_LIMIT = 300_000;

/**
 * A consumer is alive while it polls, and while it commits as long as something waits. The last commit of an idle
 * group may be old, so the age counts from the first look at which messages waited behind it. While an engine is down
 * no age counts: a restart brings no engine back.
 */
export function consumerLiveness(
  health: () => ConsumerHealth,
  nowMs: () => number,
  enginesAnswer: () => Promise<boolean> = async () => true,
): () => Promise<HealthReport> {
  let waiting: { behind: string | undefined; since: number } | undefined;
  /** The last look at which an engine was found down. */
  let excusedAt = 0;
  return async () => {
    const now = nowMs();
    const { state, because, lag, inFlight, quarantinedKeys, parked, lastPollAt, lastCommitAt } = health();
    if (lag === 0) waiting = undefined;
    else if (!waiting || waiting.behind !== lastCommitAt) waiting = { behind: lastCommitAt, since: now };
    const age = (since: number): number => now - Math.max(since, excusedAt);
    const late =
      state === 'running' &&
      ((lastPollAt !== undefined && age(Date.parse(lastPollAt)) > POLL_LIMIT) ||
        (waiting !== undefined && age(waiting.since) > COMMIT_LIMIT));
    const excused = late && !(await enginesAnswer());
    if (excused) excusedAt = now;
    const stuck = late && !excused;
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
