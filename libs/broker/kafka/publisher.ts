import { CompressionTypes, type Producer } from 'kafkajs';
import { ParleyError } from '@parley/contracts';
import { partitionOf } from '../partitioner.js';
import type { OutgoingMessage } from '../port.js';
import { portError, typeOf } from './errors.js';
import type { Names } from './names.js';
import { Outbox, type Share } from './outbox.js';
import { producedRecord, sizeOf, type ProducedRecord } from './records.js';
import type { Renewable } from './renewable.js';
import type { TopicBook } from './topic-book.js';

/** Bytes, before compression, that go to one partition in one request: a broker takes 1,048,588 unless told otherwise. */
const PARCEL_BYTES = 1_000_000;
/** Bytes for a partition: below, each of its consumers would pay more to unpack a batch than anybody saves by it. */
const WORTH_COMPRESSING = 4_096;
const tooLarge: ReadonlySet<string | undefined> = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

interface Parcel {
  readonly outbox: Outbox;
  readonly shares: readonly Share[];
}

/**
 * Sends one request per partition at a time; what is published meanwhile goes with the next. So the order of a key is
 * the order of the calls, whatever is sent again (pitfall 10), and many small calls share a request.
 */
export class Publisher {
  private readonly outboxes = new Map<string, Outbox>();
  private scheduled = false;

  constructor(
    private readonly producer: Renewable<Producer>,
    private readonly topics: TopicBook,
    private readonly names: Names,
    private readonly compression: 'gzip' | 'none',
  ) {}

  /** @throws ParleyError `topic-unknown`, `message-too-large`, `broker-unavailable` */
  async publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const partitions = await this.topics.partitionsOf(topic);
    const stored: Promise<void>[] = [];
    for (const [partition, shares] of sharesOf(topic, messages, partitions)) {
      for (const share of shares) stored.push(this.outboxOf(topic, partition).put(share));
    }
    this.schedule();
    const failed = (await Promise.allSettled(stored)).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason as ParleyError;
  }

  private outboxOf(topic: string, partition: number): Outbox {
    const id = `${topic}/${partition}`;
    let outbox = this.outboxes.get(id);
    if (!outbox) this.outboxes.set(id, (outbox = new Outbox(topic, PARCEL_BYTES)));
    return outbox;
  }

  /** After whatever else is published in this turn of the event loop. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.sendWaiting();
    });
  }

  private async sendWaiting(): Promise<void> {
    const ready = [...this.outboxes.values()].filter((outbox) => outbox.isReady);
    if (ready.length === 0) return;
    await this.deliver(ready.map((outbox) => ({ outbox, shares: outbox.take() })));
    this.schedule();
  }

  private async deliver(parcels: readonly Parcel[]): Promise<void> {
    try {
      await this.send(parcels);
      for (const { outbox } of parcels) outbox.stored();
    } catch (error) {
      if (!tooLarge.has(typeOf(error))) {
        for (const { outbox } of parcels) outbox.failed(portError(error, outbox.topic));
      } else if (parcels.length > 1) {
        // The broker names no culprit: each partition for itself.
        for (const parcel of parcels) await this.deliver([parcel]);
      } else parcels[0]!.outbox.failed(messageTooLarge(parcels[0]!.outbox.topic));
    }
  }

  private async send(parcels: readonly Parcel[]): Promise<void> {
    const byTopic = new Map<string, ProducedRecord[]>();
    let bytes = 0;
    for (const { outbox, shares } of parcels) {
      const records = byTopic.get(outbox.topic) ?? [];
      for (const share of shares) {
        records.push(...share.records);
        bytes += share.bytes;
      }
      byTopic.set(outbox.topic, records);
    }
    const compressed = this.compression === 'gzip' && bytes >= parcels.length * WORTH_COMPRESSING;
    await this.producer.use((producer) =>
      producer.sendBatch({
        acks: -1,
        compression: compressed ? CompressionTypes.GZIP : CompressionTypes.None,
        topicMessages: [...byTopic].map(([topic, messages]) => ({ topic: this.names.onWire(topic), messages })),
      }),
    );
  }
}

/** The messages by partition, in pieces that fit into a request. */
function sharesOf(topic: string, messages: readonly OutgoingMessage[], partitions: number): Map<number, Share[]> {
  const byPartition = new Map<number, { records: ProducedRecord[]; bytes: number }[]>();
  for (const message of messages) {
    const size = sizeOf(message);
    if (size > PARCEL_BYTES) throw messageTooLarge(topic, size);
    const partition = partitionOf(message.key, partitions);
    const shares = byPartition.get(partition) ?? [];
    if (shares.length === 0) byPartition.set(partition, shares);
    let last = shares.at(-1);
    if (!last || last.bytes + size > PARCEL_BYTES) shares.push((last = { records: [], bytes: 0 }));
    last.records.push(producedRecord(message, partition));
    last.bytes += size;
  }
  return byPartition;
}

function messageTooLarge(topic: string, size?: number): ParleyError {
  return new ParleyError(
    'message-too-large',
    size === undefined
      ? `Kafka refused messages on topic ${topic} for their size: its max.message.bytes has to be 1048588 (Kafka’s default) or more.`
      : `A message for topic ${topic} has ${size} bytes; ${PARCEL_BYTES} are the most.`,
    { retryable: false, details: { topic, ...(size === undefined ? {} : { size }) } },
  );
}
