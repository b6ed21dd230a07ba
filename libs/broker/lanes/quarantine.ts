import type { Message } from '../port.js';
import { deadLetterHeaders, originalOf } from './dead-letter-records.js';
import type { PartitionRef } from './feed.js';

/** A key whose messages wait on the dead-letter topic. */
export interface Quarantined {
  /** Where its first parked message came from. */
  readonly home: PartitionRef;
  /** Offsets on the dead-letter topic between which its parked records lie, both inclusive. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** True from `released` to `redriven`. */
  readonly releasing: boolean;
  /** By topic, the offset up to which the key’s messages were parked. */
  readonly parkedUpTo: ReadonlyMap<string, string>;
}

/**
 * The keys of a group that are out of the flow: nothing but the dead-letter topic, folded.
 * - `parked` puts a key in (or one more message behind it),
 * - `released` asks for its messages to be handled again,
 * - `redriven` takes out those that were; the key is free when none is left.
 */
export class Quarantine {
  private readonly keys = new Map<string, Quarantined>();
  private messages = 0;

  /** Keys. */
  get size(): number {
    return this.keys.size;
  }

  /** Messages that wait. */
  get parked(): number {
    return this.messages;
  }

  get(key: string): Quarantined | undefined {
    return this.keys.get(key);
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  releasing(): string[] {
    return [...this.keys].filter(([, entry]) => entry.releasing).map(([key]) => key);
  }

  /** True for a message that was parked before a crash could commit it. */
  holds(message: Message): boolean {
    const upTo = this.keys.get(message.key)?.parkedUpTo.get(message.topic);
    return upTo !== undefined && BigInt(message.offset) <= BigInt(upTo);
  }

  apply(record: Message): void {
    const kind = record.headers[deadLetterHeaders.kind];
    if (kind === 'parked') this.park(record);
    const entry = this.keys.get(record.key);
    if (!entry) return;
    if (kind === 'released') this.keys.set(record.key, { ...entry, releasing: true });
    if (kind === 'redriven') this.redriven(record, entry);
  }

  private park(record: Message): void {
    const original = originalOf(record);
    if (this.holds(original)) return;
    const entry = this.keys.get(record.key);
    this.messages += 1;
    this.keys.set(record.key, {
      home: entry?.home ?? { topic: original.topic, partition: original.partition },
      first: entry?.first ?? record.offset,
      last: record.offset,
      count: (entry?.count ?? 0) + 1,
      releasing: entry?.releasing ?? false,
      parkedUpTo: new Map([...(entry?.parkedUpTo ?? []), [original.topic, original.offset]]),
    });
  }

  private redriven(record: Message, entry: Quarantined): void {
    const through = BigInt(record.headers[deadLetterHeaders.through] ?? '-1');
    const done = Math.min(entry.count, Number(record.headers[deadLetterHeaders.count] ?? 0));
    this.messages -= done;
    if (through < BigInt(entry.last)) {
      const first = through < BigInt(entry.first) ? entry.first : String(through + 1n);
      this.keys.set(record.key, { ...entry, first, count: entry.count - done, releasing: false });
      return;
    }
    this.messages -= entry.count - done;
    this.keys.delete(record.key);
  }
}
