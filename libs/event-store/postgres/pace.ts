/** How long the store waits for what, in milliseconds. */
export interface Pace {
  /** For a connection, or for one of the pool to be free. */
  readonly connect: number;
  /** Until the server gives up on a statement. */
  readonly statement: number;
  /** Until we do: later than the server, which may not be there to give up. */
  readonly answer: number;
  /** Before a subscriber looks unasked: the safety net under the notices. */
  readonly slowPoll: number;
  /** Before it looks again where a running transaction keeps facts back; twice as long each time, up to the slow poll. */
  readonly heldPoll: number;
  /** Before the next try to listen for notices; twice as long each time. */
  readonly firstRetry: number;
  readonly longestRetry: number;
}

export const usualPace: Pace = {
  connect: 3_000,
  statement: 5_000,
  answer: 6_000,
  slowPoll: 5_000,
  heldPoll: 10,
  firstRetry: 250,
  longestRetry: 5_000,
};
