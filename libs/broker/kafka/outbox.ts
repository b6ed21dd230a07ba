import type { ParleyError } from '@parley/contracts';
import type { ProducedRecord } from './records.js';

/** What one call to publish puts into one partition at once. */
export interface Share {
  readonly records: readonly ProducedRecord[];
  /** Before compression. */
  readonly bytes: number;
}

interface Waiting extends Share {
  readonly settle: (error?: ParleyError) => void;
}

/** What waits to be sent to one partition, in order; one parcel is under way at a time. */
export class Outbox {
  private waiting: Waiting[] = [];
  private parcel: Waiting[] = [];

  constructor(
    readonly topic: string,
    private readonly parcelBytes: number,
  ) {}

  get isReady(): boolean {
    return this.parcel.length === 0 && this.waiting.length > 0;
  }

  /** Resolves when the records are stored. */
  put(share: Share): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...share, settle: (error) => (error ? reject(error) : resolve()) });
    });
  }

  /** The next parcel: everything that fits, and one share at least. */
  take(): readonly Share[] {
    let bytes = 0;
    let count = 0;
    for (const share of this.waiting) {
      bytes += share.bytes;
      if (count > 0 && bytes > this.parcelBytes) break;
      count += 1;
    }
    this.parcel = this.waiting.splice(0, count);
    return this.parcel;
  }

  stored(): void {
    for (const share of this.parcel.splice(0)) share.settle();
  }

  /** What waits fails with it: a caller that sends all of it again keeps its order (pitfall 10). */
  failed(error: ParleyError): void {
    for (const share of [...this.parcel.splice(0), ...this.waiting.splice(0)]) share.settle(error);
  }
}
