import { deadLetterTopicOf, type Message } from '../port.js';
import { deadLetterHeaders, parkedRecord, redrivenRecord } from './dead-letter-records.js';
import type { LaneAdapter, Tail } from './feed.js';
import { Quarantine } from './quarantine.js';

/**
 * The dead-letter topic of a group and the quarantine folded from it. Nothing is changed here but by a record that
 * stands on the topic, so a restart, or another member of the group, comes to the same quarantine.
 */
export class DeadLetters {
  readonly quarantine = new Quarantine();
  readonly topic: string;
  private readonly tail: Tail;

  private constructor(
    private readonly adapter: LaneAdapter,
    private readonly group: string,
    private readonly onReleased: (key: string) => void,
  ) {
    this.topic = deadLetterTopicOf(group);
    this.tail = adapter.tail(this.topic, (record) => this.fold(record));
  }

  static async open(adapter: LaneAdapter, group: string, onReleased: (key: string) => void): Promise<DeadLetters> {
    await adapter.ensureTopics([{ name: deadLetterTopicOf(group), partitions: 1 }]);
    const deadLetters = new DeadLetters(adapter, group, onReleased);
    try {
      await deadLetters.catchUp();
      return deadLetters;
    } catch (error) {
      deadLetters.close();
      throw error;
    }
  }

  catchUp(): Promise<void> {
    return this.tail.catchUp();
  }

  /** Puts the message behind whatever of its key is parked already; once, however often it is asked. */
  async park(message: Message, because: string, attempts: number): Promise<void> {
    await this.catchUp();
    if (this.quarantine.holds(message)) return;
    const at = this.adapter.time.now();
    await this.adapter.publish(this.topic, [parkedRecord(message, { group: this.group, because, attempts, at })]);
    await this.catchUp();
  }

  async redriven(key: string, done: { through: string; count: number; because?: string }): Promise<void> {
    await this.adapter.publish(this.topic, [redrivenRecord(this.group, key, done)]);
    await this.catchUp();
  }

  read(from: string, limit: number): Promise<readonly Message[]> {
    return this.adapter.read(this.topic, 0, from, limit);
  }

  close(): void {
    this.tail.close();
  }

  private fold(record: Message): void {
    this.quarantine.apply(record);
    const released = record.headers[deadLetterHeaders.kind] === 'released';
    if (released && this.quarantine.has(record.key)) this.onReleased(record.key);
  }
}
