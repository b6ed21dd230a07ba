import type { Cluster } from 'kafkajs';
import type { Time } from '../lanes/time.js';
import type { Message } from '../port.js';
import { pause } from './bounded.js';
import { typeOf } from './errors.js';
import type { Names } from './names.js';
import { messageOf, type FetchedRecord } from './records.js';
import type { Renewable } from './renewable.js';

/** Bytes of one answer. */
const MOST_BYTES = 1_048_576;
/** How often the leader of a partition is looked for, and milliseconds between. */
const ATTEMPTS = 20;
const FETCH_AGAIN = 100;
const movedAway: ReadonlySet<string | undefined> = new Set([
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'FENCED_LEADER_EPOCH',
  'UNKNOWN_LEADER_EPOCH',
]);

export interface Page {
  readonly messages: readonly Message[];
  /** The offset to go on from. */
  readonly next: bigint;
  /** What the next record will get. */
  readonly end: bigint;
}

export interface FetchedPartition {
  readonly partition: number;
  readonly highWatermark: string;
  readonly messages: readonly FetchedRecord[];
}

export interface Fetched {
  readonly responses: readonly { readonly topicName: string; readonly partitions: readonly FetchedPartition[] }[];
}

/** Reads partitions for whoever wants to see them: no group, no commit, no trace on the broker. */
export class PartitionReader {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly cluster: Renewable<Cluster>,
    private readonly names: Names,
    private readonly time: Time,
  ) {}

  async read(topic: string, partition: number, from: bigint, limit: number): Promise<readonly Message[]> {
    const all: Message[] = [];
    for (let at = from; all.length < limit;) {
      const page = await this.page(topic, partition, at);
      all.push(...page.messages.slice(0, limit - all.length));
      if (page.next >= page.end || page.next === at) break;
      at = page.next;
    }
    return all;
  }

  /** What is stored from an offset on, without waiting for more. Fetches go one after another: kafkajs opens a socket for each otherwise. */
  page(topic: string, partition: number, from: bigint): Promise<Page> {
    const page = this.last.then(() => this.cluster.use((cluster) => this.fetch(cluster, topic, partition, from)));
    this.last = page.catch(() => undefined);
    return page;
  }

  private async fetch(cluster: Cluster, topic: string, partition: number, from: bigint): Promise<Page> {
    const wireTopic = this.names.onWire(topic);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await cluster.addTargetTopic(wireTopic);
        const [nodeId] = Object.keys(cluster.findLeaderForPartitions(wireTopic, [partition]));
        if (nodeId === undefined) return { messages: [], next: from, end: from };
        const broker = await cluster.findBroker({ nodeId });
        const partitions = [{ partition, fetchOffset: String(from), maxBytes: MOST_BYTES }];
        const topics = [{ topic: wireTopic, partitions }];
        const answer = (await broker.fetch({ maxWaitTime: 0, maxBytes: MOST_BYTES, topics })) as Fetched;
        return pageOf(topic, answer.responses[0]!.partitions[0]!, from);
      } catch (error) {
        if (typeOf(error) === 'OFFSET_OUT_OF_RANGE') {
          const end = await offsetOf(cluster, wireTopic, partition, false);
          if (from >= end) return { messages: [], next: from, end };
          from = await offsetOf(cluster, wireTopic, partition, true);
        } else if (movedAway.has(typeOf(error)) && attempt < ATTEMPTS) {
          await pause(FETCH_AGAIN, this.time);
          await cluster.refreshMetadata().catch(() => undefined);
        } else throw error;
      }
    }
  }
}

export async function offsetOf(
  cluster: Cluster,
  wireTopic: string,
  partition: number,
  first: boolean,
): Promise<bigint> {
  const [found] = await cluster.fetchTopicsOffset([
    { topic: wireTopic, partitions: [{ partition }], fromBeginning: first },
  ]);
  return BigInt(found!.partitions[0]!.offset);
}

/** A batch comes whole: what stands before the offset asked for is left out, and so are marks of transactions. */
export function pageOf(topic: string, { partition, highWatermark, messages }: FetchedPartition, from: bigint): Page {
  const first = messages.findIndex(({ offset }) => BigInt(offset) >= from);
  const fresh = first === -1 ? [] : messages.slice(first);
  const last = fresh.at(-1);
  return {
    messages: fresh.filter((record) => !record.isControlRecord).map((record) => messageOf(topic, partition, record)),
    next: last === undefined ? from : BigInt(last.offset) + 1n,
    end: BigInt(highWatermark),
  };
}
