import type { Broker, Consumer } from '@parley/broker';
import { brokerContract, type BrokerHarness } from './index.js';
import { provesEveryCaseCanFail } from '../contract.js';

const idle: Consumer = {
  health: () => ({
    group: '',
    state: 'running',
    lag: 0,
    inFlight: 0,
    share: 1,
    quarantinedKeys: 0,
    parked: 0,
    retried: 0,
    awaitingEngine: 0,
  }),
  drain: async () => undefined,
};

const doNothing: Broker = {
  ensureTopics: async () => undefined,
  publish: async () => undefined,
  consume: async () => idle,
  read: async () => [],
  groups: async () => [],
  lag: async () => [],
  close: async () => undefined,
};

provesEveryCaseCanFail('the broker contract', brokerContract, async (): Promise<BrokerHarness> => ({
  broker: doNothing,
  reopen: async () => doNothing,
  prefix: '',
  patience: 20,
  close: async () => undefined,
}));
