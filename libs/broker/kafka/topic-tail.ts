import type { Tail } from '../lanes/feed.js';
import type { Time } from '../lanes/time.js';
import type { Message } from '../port.js';
import type { PartitionReader } from './partition-reader.js';

/** Milliseconds between two looks for records of others, such as a release by the command line; our own are seen at once. */
const LOOK_AROUND = 500;

/** Follows the one partition of a topic from its beginning. */
export class TopicTail implements Tail {
  private next = 0n;
  private running: Promise<void> | undefined;
  private queued: Promise<void> | undefined;
  private cancelLook: (() => void) | undefined;
  private closed = false;

  constructor(
    private readonly reader: PartitionReader,
    private readonly topic: string,
    private readonly onRecord: (record: Message) => void,
    private readonly time: Time,
  ) {
    this.lookAround();
  }

  /** Whoever asks while a read runs shares the one after it: that one begins later than the question. */
  catchUp(): Promise<void> {
    if (!this.running) return this.start();
    this.queued ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.queued = undefined;
        return this.start();
      });
    return this.queued;
  }

  close(): void {
    this.closed = true;
    this.cancelLook?.();
  }

  private start(): Promise<void> {
    this.running = this.read().finally(() => (this.running = undefined));
    return this.running;
  }

  private async read(): Promise<void> {
    for (let more = true; more && !this.closed;) {
      const page = await this.reader.page(this.topic, 0, this.next);
      for (const record of page.messages) this.onRecord(record);
      more = page.next < page.end && page.next > this.next;
      this.next = page.next;
    }
  }

  private lookAround(): void {
    if (this.closed) return;
    this.cancelLook = this.time.after(LOOK_AROUND, () => {
      // A look that fails is followed by the next one.
      void this.catchUp()
        .catch(() => undefined)
        .then(() => this.lookAround());
    });
  }
}
