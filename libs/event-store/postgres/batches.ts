import type { Append } from '../placed.js';
import type { Appended } from '../port.js';

/** An append that waits for its answer. */
export interface Waiting {
  readonly append: Append;
  /** Ordinal of its first fact in the batch. */
  ordinal: number;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** Transactions of one process at the same time: one waits for the disk while the next is made. */
export const AT_ONCE = 2;
/** What one transaction takes. Each append costs a lock of the server, which has room for some thousands of them. */
const APPENDS = 100;
const FACTS = 1_000;
const CHARACTERS = 4_000_000;

/**
 * Puts the appends of one turn of the event loop, and those that wait for a transaction to end, into batches. No two
 * that are under way together share a stream or a fact’s id, and appends to one stream keep their order.
 */
export class Batches {
  private queue: Waiting[] = [];
  private readonly taken = new Set<string>();
  private readonly running = new Set<Promise<void>>();
  private scheduled = false;

  /** `write` settles every promise of a batch, and never rejects. */
  constructor(private readonly write: (batch: readonly Waiting[]) => Promise<void>) {}

  add(append: Append): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.queue.push({ append, ordinal: 0, resolve, reject });
      this.schedule();
    });
  }

  async idle(): Promise<void> {
    while (this.queue.length > 0 || this.running.size > 0) {
      this.start();
      await Promise.race(this.running);
    }
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.start();
    });
  }

  private start(): void {
    while (this.running.size < AT_ONCE) {
      const batch = this.take();
      if (batch.length === 0) return;
      const running = this.write(batch).finally(() => {
        this.running.delete(running);
        for (const { append } of batch) for (const key of keysOf(append)) this.taken.delete(key);
        this.schedule();
      });
      this.running.add(running);
    }
  }

  private take(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const behind = new Set<string>();
    let facts = 0;
    let characters = 0;
    for (const [index, waiting] of this.queue.entries()) {
      const { append } = waiting;
      const length = append.serialised.reduce((sum, fact) => sum + fact.length, 0);
      const full = batch.length === APPENDS || facts + append.facts.length > FACTS || characters + length > CHARACTERS;
      if (full && batch.length > 0) {
        left.push(...this.queue.slice(index));
        break;
      }
      const keys = keysOf(append);
      if (behind.has(append.stream) || keys.some((key) => this.taken.has(key))) {
        behind.add(append.stream);
        left.push(waiting);
        continue;
      }
      for (const key of keys) this.taken.add(key);
      waiting.ordinal = facts + 1;
      facts += append.facts.length;
      characters += length;
      batch.push(waiting);
    }
    this.queue = left;
    return batch;
  }
}

const keysOf = ({ stream, facts }: Append): string[] => [stream, ...facts.map(({ id }) => id)];
