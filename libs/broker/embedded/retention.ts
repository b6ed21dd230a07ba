import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { Time } from '../lanes/time.js';
import { deadLetterTopicOf } from '../port.js';
import type { BrokerTables, Topic } from './tables.js';

const EVERY_MILLISECONDS = 60_000;
/** Records deleted by one transaction. */
const STEP = 500;

/**
 * Deletes what is old and committed by every group that ever read it, a little at a time. A topic that no group reads
 * keeps everything, dead letters stay, and so does the last record of a partition: the next offset follows from it.
 */
export class Retention {
  private cancel: (() => void) | undefined;

  constructor(
    private readonly database: EmbeddedDatabase,
    private readonly tables: BrokerTables,
    private readonly time: Time,
    private readonly hours: number,
  ) {}

  start(): void {
    this.cancel = this.time.after(EVERY_MILLISECONDS, () => {
      // A pass that fails is followed by the next one.
      void this.pass()
        .catch(() => undefined)
        .then(() => this.cancel && this.start());
    });
  }

  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
  }

  /** Answers how many records it deleted. */
  async pass(): Promise<number> {
    let deleted = 0;
    for (const topic of this.tables.allTopics()) {
      if (topic.name.startsWith(deadLetterTopicOf(''))) continue;
      for (let partition = 0; partition < topic.partitions; partition += 1) {
        for (let done = false; !done;) {
          const last = this.lastToDelete(topic, partition);
          if (last === undefined) break;
          await this.database.transact(() => this.tables.deleteThrough(topic.id, partition, last.offset));
          deleted += last.count;
          done = last.count < STEP;
        }
      }
    }
    return deleted;
  }

  private lastToDelete(topic: Topic, partition: number): { offset: number; count: number } | undefined {
    const { tables } = this;
    const committed = tables.committedByAll(topic.id, partition) ?? 0;
    const floor = Math.min(committed, tables.end(topic.id, partition) - 1);
    const before = Date.parse(this.time.now()) - this.hours * 3_600_000;
    const oldest = tables.oldest(topic.id, partition, STEP);
    const kept = oldest.findIndex((record) => record.offset >= floor || record.storedAt >= before);
    const count = kept === -1 ? oldest.length : kept;
    return count === 0 ? undefined : { offset: oldest[count - 1]!.offset, count };
  }
}
