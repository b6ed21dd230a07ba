import { randomUUID } from 'node:crypto';
import { runContract } from '@parley/testkit';
import { brokerContract, type BrokerHarness } from '@parley/testkit/broker';
import { describeOn } from '@parley/testkit/engines';
import { openKafkaBroker } from './index.js';

describeOn('kafka', 'Kafka', (address) => {
  runContract('the Kafka broker', brokerContract, async (): Promise<BrokerHarness> => {
    const open = () =>
      openKafkaBroker({
        brokers: address.split(','),
        clientId: 'parley-contract',
        clock: { now: () => new Date().toISOString() },
      });
    let broker = await open();
    return {
      get broker() {
        return broker;
      },
      reopen: async () => {
        await broker.close();
        return (broker = await open());
      },
      prefix: `contract-${randomUUID().slice(0, 8)}-`,
      patience: 10_000,
      close: () => broker.close(),
    };
  });
});
