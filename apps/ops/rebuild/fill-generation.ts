import type { Position } from '@parley/event-store';
import { Projector } from '@parley/read-models/projectors';
import type { RebuildPorts } from './ports.js';

export interface FillOptions {
  /** The last fact to take; by default the last one there is. */
  readonly upTo?: Position;
  readonly signal?: AbortSignal;
  /** Told of every batch that was written. */
  readonly onFacts?: (facts: number) => void;
}

/** Facts written in one transaction: few enough that whoever else writes the file hardly waits. */
const BATCH = 1_000;
/** Contacts and texts kept in hand: a text of a busy hour seldom has to be read back. */
const REMEMBERED = 10_000;

/**
 * Projects what a generation has not seen yet, in bounded memory. Unlike the live projection it stops at the first
 * fact that cannot be projected (pitfall 25). Rejects with the reason of `signal` where that is aborted.
 */
export async function fillGeneration(
  { source, readModels }: RebuildPorts,
  generation: number,
  { upTo, signal, onFacts }: FillOptions = {},
): Promise<void> {
  const writer = await readModels.writer(generation);
  const projector = new Projector(writer, { remembered: REMEMBERED });
  let facts = 0;
  let last: Position | undefined;
  const flush = async () => {
    if (last === undefined) return;
    await writer.write(projector.drain(), last);
    onFacts?.(facts);
    facts = 0;
    last = undefined;
  };
  for await (const fact of source.readAll(await writer.checkpoint())) {
    if (upTo !== undefined && source.comparePositions(fact.position, upTo) > 0) break;
    await projector.apply(fact);
    last = fact.position;
    if ((facts += 1) < BATCH) continue;
    await flush();
    signal?.throwIfAborted();
  }
  signal?.throwIfAborted();
  await flush();
}
