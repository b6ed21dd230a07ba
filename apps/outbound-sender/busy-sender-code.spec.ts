import { ack } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { brandCode, senderId } from '@parley/testkit';
import { ParleyConfig, sendersOf, systemClock } from '@parley/runtime';
import { SenderRates } from './sender-rates.js';
import { sleep } from './sleep.js';

const REPLIES = 60;

it('a burst beyond the rate of its sender code waits its turn: nothing is parked, however long the line', async () => {
  const broker = openEmbeddedBroker({ file: ':memory:', clock: systemClock });
  await broker.ensureTopics([{ name: 'spec', partitions: 2 }]);
  // Far slower than a consumer is patient with handlers that fail: six strikes within some milliseconds.
  const sender = { id: senderId, code: brandCode, country: 'US', carrier: { kind: 'loopback' }, maxPerSecond: 20 };
  const senders = sendersOf(
    ParleyConfig.parse({ brands: [{ id: 'acme', name: 'Acme', helpContact: 'h@acme.example', senders: [sender] }] }),
  );
  const rates = new SenderRates(senders, systemClock, sleep);
  const sent: number[] = [];
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  const consumer = await broker.consume({
    group: 'spec',
    topics: ['spec'],
    concurrency: 4,
    backoff: 1,
    maxBackoff: 20,
    handler: async ({ key }, { signal, share }) => {
      await rates.turn(senderId, key, signal, share);
      sent.push(performance.now());
      if (sent.length === REPLIES) done();
      return ack;
    },
  });
  await broker.publish(
    'spec',
    Array.from({ length: REPLIES }, (_, reply) => ({ key: `contact-${reply}`, headers: {}, value: '{}' })),
  );
  await all;
  expect(consumer.health()).toMatchObject({ parked: 0, quarantinedKeys: 0 });
  // A second’s worth at once, the rest at 20 a second.
  expect(sent.at(-1)! - sent[0]!).toBeGreaterThan(((REPLIES - 20) / 20) * 1_000 - 100);
  await consumer.drain(1_000);
  await broker.close();
}, 15_000);
