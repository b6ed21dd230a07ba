import type { Fact, FactType, RecordedFact } from '@parley/contracts';

/** A place in the whole log. Opaque: only the store that issued it can compare it. */
export type Position = string;

/** `-1` = the stream must not exist yet; otherwise the revision of its last fact. */
export type ExpectedRevision = number;

export interface Appended {
  /** Revision and position of the last fact of the stream after the append. */
  readonly revision: number;
  readonly position: Position;
  readonly facts: readonly RecordedFact[];
}

export interface ReadOptions {
  /** First revision to read (inclusive); by default the first, or the last when reading backwards. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

export interface LogFilter {
  /** Only facts of these types; positions still move past the others. */
  readonly types?: readonly FactType[];
}

/** What a subscription yields: facts in log order, and a mark whenever everything recorded so far was yielded. */
export type SubscriptionItem =
  { readonly kind: 'fact'; readonly fact: RecordedFact } | { readonly kind: 'caught-up'; readonly position: Position };

/**
 * The truth. Facts are appended once, per stream in order, and never change.
 *
 * Errors (`ParleyError.code`):
 * - `wrong-expected-revision` (not retryable as it stands: read again and decide again),
 * - `fact-invalid`,
 * - `fact-already-recorded`: a fact with this id stands elsewhere (from adapters that can tell; `decide` is the first line),
 * - `position-invalid`: not a position of this store,
 * - `stream-deleted`: facts of the stream were deleted in the engine (from adapters whose engine can do that),
 * - `fact-version-unknown`: read, but written by a newer release,
 * - `event-store-unavailable` (retryable; the outcome of an append is then unknown, so the adapter has
 *   already read back and compared ids before it gives up).
 */
export interface EventStore {
  /**
   * Appends all facts or none. Resolves once they are durable.
   * Appending facts whose ids already stand at exactly that place answers as the first time did.
   */
  append(stream: string, expected: ExpectedRevision, facts: readonly Fact[]): Promise<Appended>;
  /** Facts of one stream; empty where it does not exist. */
  read(stream: string, options?: ReadOptions): AsyncIterable<RecordedFact>;
  /** The whole log after `from` (exclusive; undefined = from the beginning) up to its end as it stood, in bounded memory. */
  readAll(from?: Position, filter?: LogFilter): AsyncIterable<RecordedFact>;
  /** As `readAll`, and then live for as long as the caller iterates and `signal` is not aborted. */
  subscribeAll(from: Position | undefined, filter?: LogFilter, signal?: AbortSignal): AsyncIterable<SubscriptionItem>;
  /** Position of the last fact, or undefined while the log is empty. */
  head(): Promise<Position | undefined>;
  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  comparePositions(a: Position, b: Position): number;
  close(): Promise<void>;
}
