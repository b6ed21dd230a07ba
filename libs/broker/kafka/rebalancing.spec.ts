import { randomUUID } from 'node:crypto';
import { AssignerProtocol, Kafka, logLevel } from 'kafkajs';
import { chanceOf } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import { ack, type Broker, type Consumer, type Message } from '../port.js';
import { openKafkaBroker } from './index.js';

const KEYS = Array.from({ length: 40 }, (_, index) => `contact-${index}`);
const PARTITIONS = 12;
const CHANGES = 8;
const CONCURRENCY = 16;

/** Members of one group, as many processes would be: each with connections of its own. */
class Town {
  readonly prefix = `rebalance-${randomUUID().slice(0, 8)}-`;
  readonly running = new Map<string, number>();
  readonly acknowledged = new Map<string, number>();
  readonly faults: string[] = [];
  handled = 0;
  repeated = 0;
  members: { broker: Broker; consumer: Consumer }[] = [];
  private readonly opened: Broker[] = [];
  private watch = () => {};

  constructor(
    private readonly address: string,
    private readonly random: () => number,
  ) {}

  async open(): Promise<Broker> {
    const broker = await openKafkaBroker({
      brokers: this.address.split(','),
      clientId: 'parley-rebalancing',
      clock: { now: () => new Date().toISOString() },
      prefix: this.prefix,
    });
    this.opened.push(broker);
    return broker;
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.map((broker) => broker.close()));
  }

  async join(): Promise<void> {
    const broker = await this.open();
    const consumer = await broker.consume({
      group: 'g',
      topics: ['inbound', 'receipts'],
      concurrency: CONCURRENCY,
      handler: (message) => this.handle(message),
    });
    this.members.push({ broker, consumer });
  }

  async leave(which: number): Promise<void> {
    const [member] = this.members.splice(which, 1);
    await member!.consumer.drain(10_000);
    await member!.broker.close();
  }

  /** `count` messages of every key are acknowledged. */
  async until(count: number): Promise<void> {
    const isSo = () =>
      this.acknowledged.size === KEYS.length && [...this.acknowledged.values()].every((n) => n >= count);
    if (isSo()) return;
    await new Promise<void>((resolve) => {
      this.watch = () => isSo() && resolve();
    });
  }

  private async handle({ key, value }: Message) {
    const number = Number(value);
    if (this.running.has(key)) this.faults.push(`${key} ran ${value} beside ${this.running.get(key)}`);
    const done = this.acknowledged.get(key) ?? 0;
    if (number > done) this.faults.push(`${key} saw ${value} after ${done - 1}`);
    if (number < done) this.repeated += 1;
    this.running.set(key, number);
    await new Promise((resolve) => setTimeout(resolve, this.random() * 4));
    this.running.delete(key);
    this.acknowledged.set(key, Math.max(done, number + 1));
    this.handled += 1;
    this.watch();
    return ack;
  }
}

describeOn('kafka', 'a Kafka group whose members come and go', (address) => {
  let town: Town;
  afterEach(() => town.close());

  it.each([1, 2, 3])(
    'loses nothing and keeps the order of every key under load (seed %d)',
    async (seed) => {
      const { random } = chanceOf(seed);
      town = new Town(address, random);
      const publisher = await town.open();
      const topics = ['inbound', 'receipts'];
      await publisher.ensureTopics(topics.map((name) => ({ name, partitions: PARTITIONS })));
      await town.join();

      let rounds = 0;
      let changing = true;
      const publishing = (async () => {
        for (; changing; rounds += 1) {
          // A key keeps to one topic: order is promised inside a topic.
          const publish = (topic: string, parity: number) =>
            publisher.publish(
              topic,
              KEYS.filter((_, index) => index % 2 === parity).map((key) => ({
                key,
                headers: {},
                value: String(rounds),
              })),
            );
          await Promise.all([publish('inbound', 0), publish('receipts', 1)]);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      for (let change = 0; change < CHANGES; change += 1) {
        const { length } = town.members;
        if (length < 3 && (length === 1 || random() < 0.6)) await town.join();
        else await town.leave(Math.floor(random() * length));
      }
      changing = false;
      await publishing;
      await town.until(rounds);

      expect(town.faults).toEqual([]);
      expect(rounds).toBeGreaterThan(10);
      // Handled again is only what had overtaken a message that was still waiting for its lane when a partition was given back.
      expect(town.handled - town.repeated).toBe(rounds * KEYS.length);
      expect(town.repeated).toBeLessThanOrEqual(CHANGES * CONCURRENCY * 2);
      process.stdout.write(
        `seed ${seed}: ${town.handled} handled over ${CHANGES} rebalances, ${town.repeated} of them twice\n`,
      );
      const behind = await publisher.lag('g').then((rows) => rows.filter(({ committed, end }) => committed !== end));
      for (const { consumer } of town.members) await consumer.drain(10_000);
      expect((await publisher.lag('g')).filter(({ committed, end }) => committed !== end)).toEqual([]);
      expect(behind.length).toBeLessThanOrEqual(2 * PARTITIONS);
      for (const { broker } of town.members) await broker.close();
      await publisher.close();
    },
    60_000,
  );

  it('gives the partitions of one number of all topics to one member, and every member as many (pitfall 3)', async () => {
    town = new Town(address, Math.random);
    const topics = ['inbound', 'receipts'];
    const broker = await town.open();
    await broker.ensureTopics(topics.map((name) => ({ name, partitions: PARTITIONS })));
    for (let member = 0; member < 3; member += 1) await town.join();
    const admin = new Kafka({ brokers: address.split(','), logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    for (;;) {
      const { groups } = await admin.describeGroups([`${town.prefix}g`]);
      const shares = groups[0]!.members.map(
        ({ memberAssignment }) => AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {},
      );
      if (groups[0]!.state !== 'Stable' || shares.length < 3) continue;
      for (const share of shares) {
        const [inbound, receipts] = topics.map((topic) => share[town.prefix + topic]);
        expect(inbound).toHaveLength(PARTITIONS / 3);
        expect(receipts).toEqual(inbound);
      }
      break;
    }
    await admin.disconnect();
  }, 30_000);
});
