import { randomUUID } from 'node:crypto';
import { describeOn } from '@parley/testkit/engines';
import { ack, type Broker } from '../port.js';
import { openKafkaBroker } from './index.js';

const PARTITIONS = 12;

describeOn('kafka', 'a member of a Kafka group', (address) => {
  it('knows which part of its group it is, while others come and go, and tells its handlers', async () => {
    const prefix = `share-${randomUUID().slice(0, 8)}-`;
    const open = () =>
      openKafkaBroker({
        brokers: address.split(','),
        clientId: 'parley-share',
        clock: { now: () => new Date().toISOString() },
        prefix,
      });
    const heard = new Map<string, (by: { member: Broker; share: number }) => void>();
    const join = async () => {
      const broker = await open();
      const handler = async ({ key }: { key: string }, { share }: { share: number }) => {
        heard.get(key)?.({ member: broker, share });
        return ack;
      };
      return { broker, consumer: await broker.consume({ group: 'g', topics: ['inbound', 'receipts'], handler }) };
    };
    /** Which member’s handler gets one more text, and what that is told. */
    const told = async (broker: Broker) => {
      const key = randomUUID();
      const share = new Promise<{ member: Broker; share: number }>((resolve) => heard.set(key, resolve));
      await broker.publish('inbound', [{ key, headers: {}, value: '1' }]);
      return share;
    };
    const first = await open();
    await first.ensureTopics(['inbound', 'receipts'].map((name) => ({ name, partitions: PARTITIONS })));
    await first.close();
    const a = await join();
    expect([a.consumer.health().share, (await told(a.broker)).share]).toEqual([1, 1]);
    const b = await join();
    const c = await join();
    for (const seen = new Set<Broker>(); seen.size < 3;) {
      const { member, share } = await told(a.broker);
      expect(share).toBe(1 / 3);
      seen.add(member);
    }
    expect([a, b, c].map(({ consumer }) => consumer.health().share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    await b.consumer.drain(5_000);
    await c.consumer.drain(5_000);
    // It hears of that with one of its next heartbeats.
    while ((await told(a.broker)).share < 1);
    expect(a.consumer.health().share).toBe(1);
    await a.consumer.drain(5_000);
    for (const { broker } of [a, b, c]) await broker.close();
  }, 30_000);
});
