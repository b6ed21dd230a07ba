import type { Cluster } from 'kafkajs';
import { backoffAfter } from '../lanes/backoff.js';
import type { Intake, PartitionRef, ResumeAt } from '../lanes/feed.js';
import type { Time } from '../lanes/time.js';
import { Cursor } from './cursor.js';
import { mayPass, typeOf } from './errors.js';
import type { GroupMember } from './group-member.js';
import type { Assignment } from './member-protocol.js';
import type { Names } from './names.js';
import type { Log } from './options.js';
import { offsetOf, pageOf, type Fetched } from './partition-reader.js';
import type { Renewable } from './renewable.js';

export interface StayParts {
  readonly member: GroupMember;
  readonly cluster: Renewable<Cluster>;
  readonly names: Names;
  readonly intake: Intake;
  readonly startAt: 'earliest' | 'latest';
  readonly time: Time;
  readonly random: () => number;
  readonly log: Log | undefined;
}

/** Milliseconds a broker holds a fetch that finds nothing; less where a partition may want more before. */
const LONG_POLL = 500;
const SHORT_POLL = 100;
/** Milliseconds between two looks where there is nothing to fetch. */
const IDLE = 1_000;
const PARTITION_BYTES = 524_288;
const MOST_BYTES = 4_194_304;
const BACKOFF = { base: 100, max: 2_000 };

/** A member’s share of the group from one rebalance to the next: a fetch loop per broker that leads some of it, none of which waits for lanes. */
export class Stay {
  readonly partitions: readonly PartitionRef[];
  ended = false;
  private readonly cursors = new Map<string, Cursor>();
  private readonly loops = new Set<string>();
  private readonly idling = new Set<() => void>();
  private readonly resting = new Set<() => void>();
  private lookedAt = 0;
  private readonly over = Promise.withResolvers<void>();

  constructor(
    private readonly assignment: Assignment,
    private readonly parts: StayParts,
  ) {
    this.partitions = Object.entries(assignment).flatMap(([topic, numbers]) =>
      numbers.map((partition) => ({ topic: parts.names.ofWire(topic), partition })),
    );
  }

  /** Resolves when the stay is ended from outside; rejects where it cannot go on. */
  async run(onReady: () => void): Promise<void> {
    await this.again(() => this.prepare());
    if (this.ended) return;
    onReady();
    this.startLoop('');
    await this.over.promise;
  }

  end(): void {
    this.ended = true;
    for (const wake of [...this.idling, ...this.resting]) wake();
    this.over.resolve();
  }

  has(at: PartitionRef): boolean {
    return this.partitions.some(({ topic, partition }) => topic === at.topic && partition === at.partition);
  }

  pause(at: PartitionRef): void {
    const cursor = this.cursors.get(idOf(at));
    if (cursor) cursor.paused = true;
  }

  resume(at: PartitionRef): void {
    const cursor = this.cursors.get(idOf(at));
    if (!cursor) return;
    cursor.paused = false;
    setImmediate(() => {
      this.drain(cursor);
      for (const wake of [...this.idling]) wake();
    });
  }

  /** Resolves after so many milliseconds, or when the stay ends. */
  rest(milliseconds: number): Promise<void> {
    return this.sleepAmong(this.resting, milliseconds);
  }

  /** Resolves when there may be something to fetch, too. */
  private wait(milliseconds: number): Promise<void> {
    return this.sleepAmong(this.idling, milliseconds);
  }

  private sleepAmong(sleepers: Set<() => void>, milliseconds: number): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        sleepers.delete(wake);
        cancel();
        resolve();
      };
      const cancel = this.parts.time.after(milliseconds, wake);
      sleepers.add(wake);
    });
  }

  /** Where the group stands; a group without an offset gets one now, so that it is known from where it is behind. */
  private async prepare(): Promise<void> {
    const { member, cluster, names, intake, startAt } = this.parts;
    const all = this.partitions.map((at) => ({ at }));
    const [fresh, ends] = await cluster.use(async (client) => {
      await client.addMultipleTargetTopics(Object.keys(this.assignment));
      return Promise.all([this.offsetsOf(client, all, startAt === 'earliest'), this.offsetsOf(client, all, false)]);
    });
    const positions = new Map(fresh.map((at) => [idOf(at), at.offset]));
    const committed = await member.committed(this.assignment);
    for (const at of committed) positions.set(idOf({ ...at, topic: names.ofWire(at.topic) }), at.offset);
    const known = new Set(committed.map((at) => idOf({ ...at, topic: names.ofWire(at.topic) })));
    const first = fresh.filter((at) => !known.has(idOf(at)));
    if (this.ended) return;
    if (first.length > 0) await member.commit(first.map((at) => ({ ...at, topic: names.onWire(at.topic) })));
    // Whoever has the partitions by now is not to be told of them, nor written over.
    if (this.ended) return;
    await Promise.all(this.partitions.map((at) => intake.assign({ ...at, offset: positions.get(idOf(at))! })));
    if (this.ended) return;
    for (const at of this.partitions) this.cursors.set(idOf(at), new Cursor(at, BigInt(positions.get(idOf(at))!)));
    intake.polled(ends);
  }

  private startLoop(nodeId: string): void {
    if (this.loops.has(nodeId)) return;
    this.loops.add(nodeId);
    void this.loop(nodeId).catch((error: unknown) => this.over.reject(error));
  }

  private async loop(nodeId: string): Promise<void> {
    while (!this.ended) {
      const fetched = await this.again(() => this.parts.cluster.use((cluster) => this.fetch(cluster, nodeId)));
      await this.again(() => this.lookAround());
      if (!fetched) await this.wait(IDLE);
    }
  }

  /** What is not fetched, because lanes have enough of it, grows all the same: the lag has to show it. */
  private async lookAround(): Promise<void> {
    const { intake, member, time, cluster } = this.parts;
    const now = Date.parse(time.now());
    if (now - this.lookedAt < IDLE) return;
    this.lookedAt = now;
    const full = [...this.cursors.values()].filter((cursor) => !cursor.wantsMore);
    if (full.length > 0) {
      const ends = await cluster.use((client) => this.offsetsOf(client, full, false));
      if (!this.ended) intake.polled(ends);
    } else if (this.cursors.size === 0 && member.silence < IDLE * 5) intake.polled([]);
  }

  private async offsetsOf(
    client: Cluster,
    cursors: readonly { readonly at: PartitionRef }[],
    fromBeginning: boolean,
  ): Promise<readonly ResumeAt[]> {
    const { names } = this.parts;
    const found = await client.fetchTopicsOffset(
      [...Map.groupBy(cursors, ({ at }) => at.topic)].map(([topic, ofTopic]) => ({
        topic: names.onWire(topic),
        partitions: ofTopic.map(({ at }) => ({ partition: at.partition })),
        fromBeginning,
      })),
    );
    return found.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => ({ topic: names.ofWire(topic), partition, offset })),
    );
  }

  /** False where this broker leads nothing that is wanted. */
  private async fetch(cluster: Cluster, nodeId: string): Promise<boolean> {
    await cluster.addMultipleTargetTopics(Object.keys(this.assignment));
    await cluster.refreshMetadataIfNecessary();
    const led = this.ledBy(cluster);
    for (const leader of led.keys()) this.startLoop(leader);
    const mine = led.get(nodeId) ?? [];
    const wanted = mine.filter((cursor) => cursor.wantsMore);
    if (wanted.length === 0) return false;
    const broker = await cluster.findBroker({ nodeId });
    const answer = (await broker.fetch({
      maxWaitTime: wanted.length < mine.length ? SHORT_POLL : LONG_POLL,
      maxBytes: MOST_BYTES,
      topics: [...Map.groupBy(wanted, ({ at }) => at.topic)].map(([topic, cursors]) => ({
        topic: this.parts.names.onWire(topic),
        partitions: cursors.map(({ at, next }) => ({
          partition: at.partition,
          fetchOffset: String(next),
          maxBytes: PARTITION_BYTES,
        })),
      })),
    })) as Fetched;
    this.take(answer);
    return true;
  }

  private ledBy(cluster: Cluster): Map<string, Cursor[]> {
    const led = new Map<string, Cursor[]>();
    for (const [wireTopic, numbers] of Object.entries(this.assignment)) {
      const topic = this.parts.names.ofWire(wireTopic);
      for (const [leader, partitions] of Object.entries(cluster.findLeaderForPartitions(wireTopic, [...numbers]))) {
        const cursors = partitions.map((partition) => this.cursors.get(idOf({ topic, partition }))!);
        led.set(leader, [...(led.get(leader) ?? []), ...cursors]);
      }
    }
    return led;
  }

  private take({ responses }: Fetched): void {
    if (this.ended) return;
    const ends: ResumeAt[] = [];
    const grown: Cursor[] = [];
    for (const { topicName, partitions } of responses) {
      const topic = this.parts.names.ofWire(topicName);
      for (const fetched of partitions) {
        const cursor = this.cursors.get(idOf({ topic, partition: fetched.partition }))!;
        const page = pageOf(topic, fetched, cursor.next);
        ends.push({ ...cursor.at, offset: String(page.end) });
        if (page.next > cursor.next) grown.push(cursor);
        cursor.fetched(page);
      }
    }
    this.parts.intake.polled(ends);
    for (const cursor of grown) this.drain(cursor);
  }

  private drain(cursor: Cursor): void {
    if (!this.ended) cursor.drain((messages) => this.parts.intake.offer(cursor.at, messages));
  }

  /** Until it succeeds, or the stay ends; rejects where waiting does not help. */
  private async again<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 1; !this.ended; failures += 1) {
      try {
        return await work();
      } catch (error) {
        if (this.ended) break;
        if (typeOf(error) === 'OFFSET_OUT_OF_RANGE') await this.skipWhatIsGone(error as PartitionRef);
        else if (!mayPass(error)) throw error;
        else {
          await this.wait(backoffAfter(failures, BACKOFF, this.parts.random));
          await this.parts.cluster.use((cluster) => cluster.refreshMetadata()).catch(() => undefined);
        }
      }
    }
    return undefined;
  }

  /** Records older than the topic’s retention were deleted before the group came to them. It is said loudly: that is all that can be done. */
  private async skipWhatIsGone({ topic, partition }: PartitionRef): Promise<void> {
    const cursor = this.cursors.get(idOf({ topic: this.parts.names.ofWire(topic), partition }))!;
    const first = await this.parts.cluster.use((cluster) => offsetOf(cluster, topic, partition, true));
    const from = String(cursor.next);
    if (first > cursor.next) {
      this.parts.log?.error(
        { ...cursor.at, from, to: String(first) },
        'Kafka deleted records that a group had not read: it goes on behind them',
      );
      cursor.next = first;
      return;
    }
    this.parts.log?.error(
      { ...cursor.at, from, to: String(first) },
      'Kafka lost records that a group had read: it begins the partition again',
    );
    if (this.ended) return;
    await this.parts.member.commit([{ topic, partition, offset: String(first) }]);
    throw new RangeError('the partition begins again');
  }
}

function idOf({ topic, partition }: PartitionRef): string {
  return `${topic}/${partition}`;
}
