import { ParleyError } from '@parley/contracts';
import type { Db } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionName, Documents, GenerationSnapshot } from '../port.js';
import { available, DEADLINE, unavailable } from './available.js';
import { beforeOf } from './collections.js';
import { checkpointOf, entryIs, entryOf, type Control, type ControlState } from './control.js';
import { Generation, SCAN_PAGE, standing } from './generation.js';
import type { Stored } from './stored.js';

/** How long to wait, at first and at most, before it is looked again whether a batch was ended. Milliseconds. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [5, 50];

/**
 * Opens a snapshot at the checkpoint the generation stands at between two batches. From then on the writer keeps what
 * it changes as it was ({@link keepBefore}), and a scan reads that in place of what stands now: it holds nobody up, and
 * asks for nothing that a compatible server lacks. One at a time of a generation: another one ends it.
 */
export async function openSnapshot(db: Db, control: Control, generation: number): Promise<GenerationSnapshot> {
  const granted = await betweenBatches(control, generation);
  const { snapshots: number } = granted;
  const checkpoint = checkpointOf(granted, generation);
  return {
    checkpoint: () => Promise.resolve(checkpoint),
    scan: (collection) => scan(db, control, generation, number, collection),
    close: async () => {
      await control.change((state) => {
        const { snapshot, ...entry } = state.generations[`v${generation}`] ?? { checkpoint: null };
        return snapshot === number ? entryIs(state, generation, entry) : undefined;
      });
      await available(() => db.dropCollection(beforeOf(db, generation, number).collectionName));
    },
  };
}

async function betweenBatches(control: Control, generation: number): Promise<ControlState> {
  const until = performance.now() + DEADLINE;
  for (let pause = FIRST_PAUSE; performance.now() < until; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const granted = await control.change((state) => {
      const entry = entryOf(state, generation);
      const snapshot = state.snapshots + 1;
      return entry.writing ? undefined : { ...entryIs(state, generation, { ...entry, snapshot }), snapshots: snapshot };
    });
    if (granted) return granted;
    await delay(pause);
  }
  throw unavailable(
    `generation ${generation} has a batch that was begun and not ended. Start the projection, which repeats it, then try again.`,
  );
}

async function* scan<Name extends CollectionName>(
  db: Db,
  control: Control,
  generation: number,
  number: number,
  collection: Name,
): AsyncGenerator<Documents[Name]> {
  const reader = new Generation(db, generation);
  let after = '';
  for (;;) {
    // In this order: what changes after its page was read is seen as it was, by the page or by what was kept.
    const page = await reader.page(collection, after);
    const isLast = page.length < SCAN_PAGE;
    const upTo = isLast ? '\uffff' : page.at(-1)!._id;
    const kept = await keptBetween(db, generation, number, collection, after, upTo);
    if (entryOf(await control.read(), generation).snapshot !== number) throw lost(generation);
    yield* standing(collection, merged(page, kept));
    if (isLast) return;
    after = upTo;
  }
}

async function keptBetween(
  db: Db,
  generation: number,
  number: number,
  collection: CollectionName,
  after: string,
  upTo: string,
): Promise<ReadonlyMap<string, Stored | null>> {
  const ids = { $gt: `${collection}/${after}`, $lte: `${collection}/${upTo}` };
  const kept = await available(() => beforeOf(db, generation, number).find({ _id: ids }).toArray());
  return new Map(kept.map(({ _id, was }) => [_id.slice(collection.length + 1), was]));
}

/** In order of id. */
function merged(page: readonly Stored[], kept: ReadonlyMap<string, Stored | null>): Stored[] {
  const unchanged = page.filter(({ _id }) => !kept.has(_id));
  const before = [...kept.values()].filter((was) => was !== null);
  return [...unchanged, ...before].sort((a, b) => (a._id < b._id ? -1 : 1));
}

function lost(generation: number): ParleyError {
  return new ParleyError(
    'snapshot-lost',
    `The snapshot of generation ${generation} was ended by another one: two rebuilds are at work. Let one of them finish, then start the other again.`,
    { retryable: true, details: { generation } },
  );
}
