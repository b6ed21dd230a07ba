import { isParleyError } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import type { Db } from 'mongodb';
import type { CollectionName, DocumentWrite, ReadModelWriter } from '../port.js';
import { assertForwards } from '../refusals.js';
import { applyWrites, eraseAgain } from './apply-writes.js';
import { assertLedBy, checkpointOf, entryIs, entryOf, type Control, type ControlState } from './control.js';
import { Generation } from './generation.js';
import { keepBefore } from './keep-before.js';
import { Written } from './written.js';

export interface WriterPorts {
  readonly db: Db;
  readonly control: Control;
  readonly comparePositions: (a: Position, b: Position) => number;
}

/** Writes one generation, and reads it. With a fence it leaves marks of what it removes, and stops once another leads. */
export async function openWriter(ports: WriterPorts, generation: number, fence?: number): Promise<ReadModelWriter> {
  const { db, control } = ports;
  const state = await control.read();
  const own = fence === undefined && isUntouched(state, generation) ? new Written() : undefined;
  const batches = new Batches(ports, generation, fence);
  const reader = new Generation(db, generation);
  return {
    get: async (collection, id) => (isThere(own, nameOf(collection, id)) ? reader.get(collection, id) : undefined),
    conversationsOf: async (contactId) => (isThere(own, nameOfAll(contactId)) ? reader.conversationsOf(contactId) : []),
    write: (writes, to) => {
      if (own) remember(own, writes);
      return batches.write(writes, to);
    },
    checkpoint: async () => checkpointOf(await control.read(), generation),
    timersDue: (until, limit, after) => reader.timersDue(until, limit, after),
    nextTimerAt: (after) => reader.nextTimerAt(after),
    scan: (collection) => reader.scan(collection),
    factsApplied: () => reader.factsApplied(),
  };
}

/**
 * Nobody has written this generation and nobody else will: its writer is a rebuild, and asks only for documents it may
 * have written itself. Most facts of a rebuild are about documents that are not there yet, and a question each would
 * take longer than writing them.
 */
function isUntouched(state: ControlState, generation: number): boolean {
  const { checkpoint, writing } = entryOf(state, generation);
  return state.live !== generation && checkpoint === null && !writing;
}

const nameOf = (collection: CollectionName, id: string) => `${collection}/${id}`;
const nameOfAll = (contactId: string) => `conversations of ${contactId}`;
const isThere = (own: Written | undefined, name: string) => !own || own.mayHold(name);

function remember(own: Written, writes: readonly DocumentWrite[]): void {
  for (const write of writes) {
    if (!('put' in write)) continue;
    own.add(nameOf(write.collection, write.put.id));
    if (write.collection === 'conversations') own.add(nameOfAll(write.put.contactId));
  }
}

/**
 * Says that a batch begins, writes documents, moves the checkpoint. What a crash leaves in between is healed by the
 * repetition of the batch: every write is conditional.
 */
class Batches {
  constructor(
    private readonly ports: WriterPorts,
    private readonly generation: number,
    private readonly fence: number | undefined,
  ) {}

  async write(writes: readonly DocumentWrite[], checkpoint?: Position): Promise<void> {
    if (writes.length > 0) await this.writeDocuments(writes, checkpoint);
    try {
      await this.end(checkpoint);
    } catch (error) {
      if (isParleyError(error, 'fenced-off')) await eraseAgain(this.ports.db, this.generation, writes);
      throw error;
    }
  }

  private async writeDocuments(writes: readonly DocumentWrite[], checkpoint: Position | undefined): Promise<void> {
    const { db, control } = this.ports;
    const begun = await control.change((state) => {
      this.assertAllowed(state, checkpoint);
      return entryIs(state, this.generation, { ...entryOf(state, this.generation), writing: true });
    });
    const { snapshot } = entryOf(begun!, this.generation);
    if (snapshot !== undefined) await keepBefore(db, this.generation, snapshot, writes);
    await applyWrites(db, this.generation, writes, this.fence === undefined);
  }

  private async end(checkpoint: Position | undefined): Promise<void> {
    const { control } = this.ports;
    if (checkpoint === undefined) return assertLedBy(this.fence, await control.read());
    await control.change((state) => {
      this.assertAllowed(state, checkpoint);
      const { writing: _, ...entry } = entryOf(state, this.generation);
      return entryIs(state, this.generation, { ...entry, checkpoint });
    });
  }

  private assertAllowed(state: ControlState, checkpoint: Position | undefined): void {
    const stands = checkpointOf(state, this.generation);
    assertLedBy(this.fence, state);
    if (checkpoint !== undefined) assertForwards(stands, checkpoint, 'the read models', this.ports.comparePositions);
  }
}
