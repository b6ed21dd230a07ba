import type { Position } from '@parley/event-store';
import type { DocumentWrite, ReadModelWriter } from '@parley/read-models';
import { Projector } from '@parley/read-models/projectors';
import type { RebuildPorts } from './ports.js';

export interface FillOptions {
  /** The last fact to take; by default the last one there is. */
  readonly upTo?: Position;
  readonly signal?: AbortSignal;
  /** Told of facts as they are projected. */
  readonly onFacts?: (facts: number) => void;
}

/** Documents changed before they are written: the more, the fewer of them are written more than once. Some 30 MB. */
const PENDING = 20_000;
/** Documents written in one transaction: few enough that whoever else writes the file hardly waits. */
const TOGETHER = 500;
/** Facts after which progress is told of. */
const TELL = 1_000;

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
  const projector = new Projector(writer, { remembered: PENDING });
  let facts = 0;
  let last: Position | undefined;
  const told = () => {
    signal?.throwIfAborted();
    onFacts?.(facts);
    facts = 0;
  };
  for await (const fact of source.readAll(await writer.checkpoint())) {
    if (upTo !== undefined && source.comparePositions(fact.position, upTo) > 0) break;
    await projector.apply(fact);
    last = fact.position;
    if ((facts += 1) === TELL) told();
    if (projector.pending >= PENDING) await writeOut(writer, projector.drain(), last);
  }
  if (last === undefined) return;
  await writeOut(writer, projector.drain(), last);
  told();
}

async function writeOut(
  writer: ReadModelWriter,
  writes: readonly DocumentWrite[],
  checkpoint: Position,
): Promise<void> {
  const rest = writes.length - (writes.length % TOGETHER);
  for (let start = 0; start < rest; start += TOGETHER) await writer.write(writes.slice(start, start + TOGETHER));
  await writer.write(writes.slice(rest), checkpoint);
}
