import type { Position } from '@parley/event-store';
import type { DocumentWrite, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import type { ContractCase } from '../../contract.js';
import { positionOf } from '../histories.js';

/** An adapter on empty storage. Its store compares positions as {@link comparePositions} does. */
export interface ReadModelsHarness {
  readonly store: ReadModelStore;
  /** The same storage opened anew, as after a restart. */
  reopen(): Promise<ReadModelStore>;
  close(): Promise<void>;
}

export type ReadModelsCase = ContractCase<ReadModelsHarness>;

export const at = (n: number): Position => positionOf(n);

export async function liveWriter(store: ReadModelStore): Promise<ReadModelWriter> {
  return store.writer(await store.liveGeneration());
}

/** Writes to the live generation and moves its checkpoint to `n`. */
export async function write(store: ReadModelStore, n: number, ...writes: DocumentWrite[]): Promise<void> {
  await (await liveWriter(store)).write(writes, at(n));
}

/** The code an operation was refused with. */
export async function refusalOf(operation: () => Promise<unknown>): Promise<string> {
  try {
    await operation();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'none';
}
