import { MongoBulkWriteError, type AnyBulkWriteOperation, type Collection, type Db } from 'mongodb';
import type { CollectionName, DocumentWrite } from '../port.js';
import { available } from './available.js';
import { collectionOf } from './collections.js';
import { conversationsOf, erasureOf, removedOf, storedOf, type Stored } from './stored.js';

/** Steps of one bulk write: few enough that it ends well within the deadline of a call. */
const TOGETHER = 500;
/**
 * Replacements of one command. A compatible server (FerretDB 1.24) keeps one of its hundred connections for each until
 * the whole command is done, and waits forever once several commands at a time have used them up.
 */
const REPLACED_TOGETHER = 10;
const DUPLICATE_KEY = 11_000;

/** A document to stand where none stands that is as new; or a deletion of one, or of many. */
type Step =
  | { readonly put: Stored }
  | { readonly remove: AnyBulkWriteOperation<Stored>; /** Absent for many. */ readonly id?: string };

/**
 * Applies the writes in order, each only where it is newer than what stands. Documents of different kinds do not depend
 * on each other and go side by side, but for contacts: a contact’s revision says that all before it was applied, so it
 * waits for what came before it, as a crash may come at any moment.
 * Leaders that follow each other must not bring back what was removed, so it leaves a mark. A writer that is `alone`
 * needs none: a rebuild has its generation for itself.
 */
export async function applyWrites(db: Db, generation: number, writes: readonly DocumentWrite[], alone: boolean) {
  for (const stage of stagesOf(writes)) {
    const done = await Promise.allSettled(
      [...stage].map(([name, ofName]) => {
        const steps = ofName.flatMap((write) => stepsOf(write, alone));
        return applySteps(collectionOf(db, name, generation), steps, alone);
      }),
    );
    const failed = done.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/**
 * For a writer that learns too late that another leads by now: the erasures of the other, once more, for the contacts
 * whose texts and notes it has just put.
 */
export async function eraseAgain(db: Db, generation: number, writes: readonly DocumentWrite[]): Promise<void> {
  for (const name of ['messages', 'notes'] as const) {
    const put = writes.flatMap((write) => (write.collection === name && 'put' in write ? [write.put.contactId] : []));
    if (put.length === 0) continue;
    const collection = collectionOf(db, name, generation);
    const marks = [...new Set(put)].map(erasureOf);
    for (const { _id, revision } of await available(() => collection.find({ _id: { $in: marks } }).toArray())) {
      await available(() => collection.deleteMany(erasedBefore(_id.slice(1), revision)));
    }
  }
}

/** What an erasure takes away. */
export function erasedBefore(contactId: string, revision: number) {
  return { conversationId: conversationsOf(contactId), revision: { $lt: revision } };
}

type Stage = Map<CollectionName, DocumentWrite[]>;

function stagesOf(writes: readonly DocumentWrite[]): Stage[] {
  const stages: Stage[] = [];
  let contacts: boolean | undefined;
  for (const write of writes) {
    if (contacts !== (write.collection === 'contacts')) stages.push(new Map());
    contacts = write.collection === 'contacts';
    const stage = stages.at(-1)!;
    const ofName = stage.get(write.collection);
    if (ofName) ofName.push(write);
    else stage.set(write.collection, [write]);
  }
  return stages;
}

function stepsOf(write: DocumentWrite, alone: boolean): Step[] {
  if ('put' in write) return [{ put: storedOf(write.collection, write.put) }];
  if ('remove' in write) {
    if (!alone) return [{ put: removedOf(write.remove, write.revision) }];
    return [{ remove: { deleteOne: { filter: older(write.remove, write.revision) } }, id: write.remove }];
  }
  const remove = { deleteMany: { filter: erasedBefore(write.removeAllOf, write.revision) } };
  return alone ? [{ remove }] : [{ put: removedOf(erasureOf(write.removeAllOf), write.revision) }, { remove }];
}

const older = (_id: string, revision: number) => ({ _id, revision: { $lt: revision } });

/** Steps about different documents may change places: so few bulk writes do, in each deletions first, then puts. */
async function applySteps(collection: Collection<Stored>, steps: readonly Step[], mostlyNew: boolean): Promise<void> {
  let removals: AnyBulkWriteOperation<Stored>[] = [];
  let puts = new Map<string, Stored>();
  const flush = async () => {
    const operations = removals;
    if (operations.length > 0) await available(() => collection.bulkWrite(operations, { ordered: true }));
    if (puts.size > 0) await putNewer(collection, [...puts.values()], mostlyNew);
    [removals, puts] = [[], new Map()];
  };
  for (const step of steps) {
    const id = 'put' in step ? step.put._id : step.id;
    const concernsPut = id === undefined ? puts.size > 0 : puts.has(id);
    if (concernsPut || puts.size + removals.length === TOGETHER) await flush();
    if ('put' in step) puts.set(step.put._id, step.put);
    else removals.push(step.remove);
  }
  await flush();
}

/**
 * Puts documents, one of each id, where none stands that is as new. It is looked first at what stands, unless most are
 * new: an insertion costs less than an upsert, and a batch that is repeated then costs one call. Each operation is
 * conditional all the same: where an id is found taken, the rest is looked at anew.
 */
async function putNewer(
  collection: Collection<Stored>,
  documents: readonly Stored[],
  mostlyNew: boolean,
): Promise<void> {
  let standing = mostlyNew ? new Map<string, number>() : await revisionsOf(collection, documents);
  while (!(await allApplied(collection, commandsFor(documents, standing)))) {
    standing = await revisionsOf(collection, documents);
  }
}

async function revisionsOf(collection: Collection<Stored>, documents: readonly Stored[]): Promise<Map<string, number>> {
  const ids = documents.map(({ _id }) => _id);
  const options = { projection: { revision: 1 }, batchSize: ids.length };
  const standing = await available(() => collection.find({ _id: { $in: ids } }, options).toArray());
  return new Map(standing.map(({ _id, revision }) => [_id, revision]));
}

function commandsFor(
  documents: readonly Stored[],
  standing: ReadonlyMap<string, number>,
): AnyBulkWriteOperation<Stored>[][] {
  const insertions = documents.filter(({ _id }) => !standing.has(_id)).map((document) => ({ insertOne: { document } }));
  const replacements = documents
    .filter(({ _id, revision }) => revision > (standing.get(_id) ?? revision))
    .map((document) => ({
      replaceOne: { filter: older(document._id, document.revision), replacement: document },
    }));
  const commands: AnyBulkWriteOperation<Stored>[][] = insertions.length > 0 ? [insertions] : [];
  for (let at = 0; at < replacements.length; at += REPLACED_TOGETHER) {
    commands.push(replacements.slice(at, at + REPLACED_TOGETHER));
  }
  return commands;
}

/** False where an id was found taken. */
async function allApplied(
  collection: Collection<Stored>,
  commands: readonly AnyBulkWriteOperation<Stored>[][],
): Promise<boolean> {
  for (const operations of commands) if (!(await isApplied(collection, operations))) return false;
  return true;
}

function isApplied(collection: Collection<Stored>, operations: AnyBulkWriteOperation<Stored>[]): Promise<boolean> {
  return available(async () => {
    try {
      await collection.bulkWrite(operations, { ordered: true });
      return true;
    } catch (error) {
      if (error instanceof MongoBulkWriteError && error.code === DUPLICATE_KEY) return false;
      throw error;
    }
  });
}
