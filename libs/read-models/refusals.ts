import { ParleyError } from '@parley/contracts';
import type { Position } from '@parley/event-store';

/** What every adapter refuses, in the same words. None of it is retryable: the same call would be refused again. */
function refusal(code: string, message: string, details: Record<string, string | number>): ParleyError {
  return new ParleyError(code, message, { retryable: false, details });
}

export function generationUnknown(generation: number): ParleyError {
  return refusal('generation-unknown', `There is no generation ${generation} of the read models.`, { generation });
}

export function generationLive(generation: number): ParleyError {
  return refusal('generation-live', `Generation ${generation} is live: switch to another before dropping it.`, {
    generation,
  });
}

export function generationMoved(live: number, from: number): ParleyError {
  return refusal(
    'generation-moved',
    `Generation ${live} is live, not ${from}: somebody else has switched. Look again.`,
    { live, from },
  );
}

export function fencedOff(fence: number, newest: number): ParleyError {
  return refusal(
    'fenced-off',
    `Another process leads the projection with fence ${newest}; what was led with fence ${fence} is over. The checkpoint has not moved.`,
    { fence, newest },
  );
}

/** `of` says whose checkpoint it is. @throws ParleyError `checkpoint-backwards` */
export function assertForwards(
  from: Position | undefined,
  to: Position,
  of: 'the read models' | 'the topic',
  comparePositions: (a: Position, b: Position) => number,
): void {
  if (from === undefined || comparePositions(to, from) >= 0) return;
  throw refusal(
    'checkpoint-backwards',
    `The checkpoint of ${of} stands at ${from} and was asked back to ${to}: a second projection is at work. Stop one of them.`,
    { from, to },
  );
}
