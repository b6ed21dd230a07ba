import type { Position } from '@parley/event-store';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { DatabaseSync } from 'node:sqlite';
import type { GenerationSnapshot, LeaderLease, ReadModels, ReadModelStore, ReadModelWriter } from '../port.js';
import { assertForwards } from '../refusals.js';
import { available } from './available.js';
import { CheckpointWatch } from './checkpoint-watch.js';
import { Generation } from './generation.js';
import { Generations } from './generations.js';
import { Lease } from './lease.js';
import { schema } from './schema.js';
import { openSnapshot } from './snapshot.js';
import { Statements } from './statements.js';
import { SwitchWatch } from './switch-watch.js';
import { DocumentWriter } from './write-documents.js';

export interface SqliteReadModelsOptions {
  /** A file of its own beside the event store: what stands in it can be thrown away. `:memory:` for specs. */
  readonly file: string;
  /** The event store’s own order of positions. */
  readonly comparePositions: (a: Position, b: Position) => number;
}

/** Of 4 KiB. */
const CHECKPOINT_PAGES = 4_000;

/** Opens the read models, making file and first generation where there are none. Several processes may share a file. */
export async function openSqliteReadModels(options: SqliteReadModelsOptions): Promise<ReadModelStore> {
  const database = openDatabase(options.file, { synchronous: 'NORMAL' });
  // A rewritten document touches a page of every index: a longer log lets more rewrites of a page meet before it is
  // copied back, and fewer fsyncs.
  database.db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  database.migrate('read-models', schema);
  const store = new SqliteReadModelStore(database, options);
  await store.prepare();
  return store;
}

class SqliteReadModelStore implements ReadModelStore {
  private readonly statements: Statements;
  private readonly pointer: Generations;
  private readonly leader: Lease;
  private readonly checkpointWatch: CheckpointWatch;
  private readonly watch: SwitchWatch;
  private readonly readers = new Map<number, Generation>();

  constructor(
    private readonly database: EmbeddedDatabase,
    private readonly options: SqliteReadModelsOptions,
  ) {
    this.statements = new Statements(database.db);
    this.pointer = new Generations(this.statements);
    this.leader = new Lease(this.statements);
    this.checkpointWatch = new CheckpointWatch(() => this.current().checkpoint(), options.comparePositions);
    this.watch = new SwitchWatch(() => this.pointer.live());
    database.onCommitted(() => this.checkpointWatch.look());
  }

  async prepare(): Promise<void> {
    if (this.pointer.isEmpty()) await this.transact((db) => this.pointer.ensureOne(db));
  }

  readonly live: ReadModels = {
    conversations: (filter, page) => this.ask((live) => live.conversations(filter, page)),
    conversation: (id) => this.ask((live) => live.get('conversations', id)),
    messages: (conversationId, page) => this.ask((live) => live.thread('messages', conversationId, page)),
    message: (id) => this.ask((live) => live.get('messages', id)),
    notes: (conversationId, page) => this.ask((live) => live.thread('notes', conversationId, page)),
    contact: (id) => this.ask((live) => live.get('contacts', id)),
    unreadConversations: (filter) => this.ask((live) => live.unreadConversations(filter)),
    checkpoint: () => this.ask((live) => live.checkpoint()),
    whenApplied: (position, signal) => available(() => this.checkpointWatch.wait(position, signal)),
  };

  readonly lease: LeaderLease = {
    shared: false,
    read: () => available(() => this.leader.read()),
    take: (seen) => this.transact(() => this.leader.take(seen)),
    beat: (mine) => this.transact(() => this.leader.beat(mine)),
    release: (mine) => this.transact(() => this.leader.release(mine)),
  };

  liveGeneration(): Promise<number> {
    return available(() => this.pointer.live());
  }

  generations(): Promise<readonly number[]> {
    return available(() => this.pointer.numbers());
  }

  async writer(generation: number, fence?: number): Promise<ReadModelWriter> {
    await available(() => this.pointer.assertKnown(generation));
    const reader = this.reader(generation);
    const documents = new DocumentWriter(this.statements, generation);
    return {
      get: (collection, id) => available(() => reader.get(collection, id)),
      conversationsOf: (contactId) => available(() => reader.conversationsOf(contactId)),
      write: (writes, checkpoint) =>
        this.transact(() => {
          this.pointer.assertKnown(generation);
          this.leader.assertNewest(fence);
          if (checkpoint !== undefined)
            assertForwards(reader.checkpoint(), checkpoint, 'the read models', this.options.comparePositions);
          for (const write of writes) documents.apply(write);
          if (checkpoint !== undefined) this.pointer.moveCheckpoint(generation, checkpoint);
        }),
      checkpoint: () => available(() => reader.checkpoint()),
      timersDue: (until, limit, after) => available(() => reader.timersDue(until, limit, after)),
      nextTimerAt: (after) => available(() => reader.nextTimerAt(after)),
      scan: (collection) => reader.scan(collection),
      factsApplied: () => available(() => reader.factsApplied()),
    };
  }

  createGeneration(): Promise<number> {
    return this.transact((db) => this.pointer.create(db));
  }

  async switchTo(generation: number, from: number): Promise<void> {
    await this.transact(() => this.pointer.switchTo(generation, from));
    this.watch.look();
  }

  async dropGeneration(generation: number): Promise<void> {
    await this.transact((db) => this.pointer.drop(db, generation));
    this.readers.delete(generation);
  }

  snapshot(generation: number): Promise<GenerationSnapshot> {
    return available(() => {
      this.pointer.assertKnown(generation);
      return openSnapshot(this.options.file, generation);
    });
  }

  published(): Promise<Position | undefined> {
    return available(() => this.pointer.published());
  }

  markPublished(position: Position, fence?: number): Promise<void> {
    return this.transact(() => {
      this.leader.assertNewest(fence);
      assertForwards(this.pointer.published(), position, 'the topic', this.options.comparePositions);
      this.pointer.markPublished(position);
    });
  }

  onSwitch(listener: (generation: number) => void): () => void {
    return this.watch.listen(listener);
  }

  async close(): Promise<void> {
    this.checkpointWatch.close();
    this.watch.close();
    this.database.close();
  }

  private ask<T>(question: (live: Generation) => T): Promise<T> {
    return available(() => question(this.current()));
  }

  private transact<T>(work: (db: DatabaseSync) => T): Promise<T> {
    return available(() => this.database.transact(work));
  }

  private current(): Generation {
    return this.reader(this.pointer.live());
  }

  private reader(generation: number): Generation {
    let reader = this.readers.get(generation);
    if (!reader) this.readers.set(generation, (reader = new Generation(this.statements, generation)));
    return reader;
  }
}
