import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import type { Appended } from './port.js';

/** A fact as it will stand; only the store that writes it knows its position. */
export type PlacedFact = RecordedFact & { position: string };

/** An append as adapters that keep facts as JSON hand it to their engine. */
export interface Append {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly PlacedFact[];
  /** The facts as JSON, their positions empty. */
  readonly serialised: readonly string[];
}

export function prepareAppend(stream: string, expected: number, facts: readonly Fact[], recordedAt: string): Append {
  const placed = facts.map((fact, index) => {
    return { ...fact, stream, revision: expected + 1 + index, position: '', recordedAt } as PlacedFact;
  });
  return { stream, expected, facts: placed, serialised: placed.map((fact) => JSON.stringify(fact)) };
}

/** Do the facts of an append stand, in this order and alone, in what was read from its place? */
export function standsIn({ facts }: { readonly facts: readonly Fact[] }, ids: readonly string[]): boolean {
  return ids.length === facts.length && facts.every((fact, index) => fact.id === ids[index]);
}

export function appended(facts: readonly RecordedFact[]): Appended {
  const last = facts.at(-1)!;
  return { revision: last.revision, position: last.position, facts };
}

/** `actual`: the revision of the stream’s last fact, -1 where there is none. */
export function wrongExpectedRevision(
  { stream, expected }: Pick<Append, 'stream' | 'expected'>,
  actual: number,
): ParleyError {
  return new ParleyError(
    'wrong-expected-revision',
    `${stream} stands at revision ${actual}, not at ${expected}: read it again and decide again.`,
    { retryable: false, details: { stream, expected, actual } },
  );
}

export function factAlreadyRecorded({ stream, id, type }: PlacedFact, cause?: unknown): ParleyError {
  return new ParleyError(
    'fact-already-recorded',
    `Fact ${id} (${type}) stands elsewhere in the log: its cause established it before. Nothing was appended to ${stream}.`,
    { retryable: false, details: { stream, factId: id, type }, cause },
  );
}
