import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { ConsumerOptions } from '../port.js';
import type { Feed, Intake, PartitionRef, ResumeAt } from '../lanes/feed.js';
import type { Time } from '../lanes/time.js';
import type { Listener, SharedState } from './shared-state.js';
import type { BrokerTables, Topic } from './tables.js';

/** Rows read in one go: bounds how long a read holds up the event loop. */
const PAGE = 128;
/** Milliseconds after a read that failed. */
const READ_AGAIN = 1_000;

interface Cursor {
  readonly topic: Topic;
  readonly partition: number;
  next: number;
  end: number;
  paused: boolean;
}

/** Reads the partitions of one group as they grow and as the lanes have room; woken by commits, never by a clock. */
export class EmbeddedFeed implements Feed, Listener {
  private readonly cursors = new Map<string, Cursor>();
  private readonly grown = new Set<Cursor>();
  private scheduled = false;
  private left = false;
  private cancelRetry: (() => void) | undefined;

  constructor(
    private readonly database: EmbeddedDatabase,
    private readonly tables: BrokerTables,
    private readonly shared: SharedState,
    private readonly time: Time,
    private readonly options: ConsumerOptions,
    private readonly intake: Intake,
    private readonly onLeave: () => void,
  ) {}

  async start(): Promise<void> {
    const cursors = await this.database.transact(() => this.positions());
    this.shared.listeners.add(this);
    for (const cursor of cursors) {
      await this.intake.assign({ ...refOf(cursor), offset: String(cursor.next) });
      this.cursors.set(`${cursor.topic.name}/${cursor.partition}`, cursor);
      cursor.end = this.tables.end(cursor.topic.id, cursor.partition);
    }
    this.reportEnds(cursors);
    this.schedule();
  }

  pause(at: PartitionRef): void {
    const cursor = this.cursors.get(`${at.topic}/${at.partition}`);
    if (cursor) cursor.paused = true;
  }

  resume(at: PartitionRef): void {
    const cursor = this.cursors.get(`${at.topic}/${at.partition}`);
    if (!cursor) return;
    cursor.paused = false;
    this.schedule();
  }

  /** The group has no other member: the file belongs to one process. */
  share(): number {
    return 1;
  }

  async commit(offsets: readonly ResumeAt[]): Promise<void> {
    const rows = offsets.map((at) => ({ ...at, topicId: this.tables.topic(at.topic).id, next: Number(at.offset) }));
    await this.database.transact(() => {
      for (const row of rows) this.tables.commit(this.options.group, row.topicId, row.partition, row.next);
    });
  }

  async leave(): Promise<void> {
    if (this.left) return;
    this.left = true;
    this.onLeave();
    this.cancelRetry?.();
    this.shared.listeners.delete(this);
  }

  grew(topicId: number, partition: number, end: number): void {
    for (const cursor of this.cursors.values()) {
      if (cursor.topic.id !== topicId || cursor.partition !== partition) continue;
      cursor.end = Math.max(cursor.end, end);
      this.grown.add(cursor);
      this.schedule();
    }
  }

  looked(): void {
    this.intake.polled([]);
  }

  /** Where the group stands; a group without an offset gets one now, so that retention waits for it. */
  private positions(): Cursor[] {
    const { tables, options } = this;
    return options.topics.flatMap((name) => {
      const topic = tables.topic(name);
      return Array.from({ length: topic.partitions }, (_, partition) => {
        const end = tables.end(topic.id, partition);
        const fresh = options.startAt === 'latest' ? end : tables.first(topic.id, partition);
        const next = tables.committed(options.group, topic.id, partition) ?? fresh;
        tables.commit(options.group, topic.id, partition, next);
        return { topic, partition, next, end, paused: false };
      });
    });
  }

  private schedule(): void {
    if (this.scheduled || this.left) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.pump();
    });
  }

  private pump(): void {
    if (this.left) return;
    try {
      this.reportEnds([...this.grown]);
      this.grown.clear();
      let more = false;
      for (const cursor of this.cursors.values()) {
        if (!cursor.paused && cursor.next < cursor.end && this.advance(cursor)) more = true;
      }
      if (more) this.schedule();
    } catch {
      // The lag grows and the last poll grows old: that is how it shows.
      this.cancelRetry ??= this.time.after(READ_AGAIN, () => {
        this.cancelRetry = undefined;
        this.schedule();
      });
    }
  }

  private reportEnds(cursors: readonly Cursor[]): void {
    this.intake.polled(cursors.map((cursor) => ({ ...refOf(cursor), offset: String(cursor.end) })));
  }

  /** True where the partition has more to give. */
  private advance(cursor: Cursor): boolean {
    const messages = this.tables.read(cursor.topic, cursor.partition, cursor.next, PAGE);
    const taken = this.intake.offer(refOf(cursor), messages);
    if (taken > 0) cursor.next = Number(messages[taken - 1]!.offset) + 1;
    return taken === messages.length && cursor.next < cursor.end;
  }
}

function refOf(cursor: Cursor): PartitionRef {
  return { topic: cursor.topic.name, partition: cursor.partition };
}
