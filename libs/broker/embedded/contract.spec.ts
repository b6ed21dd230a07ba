import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runContract } from '@parley/testkit';
import { brokerContract, type BrokerHarness } from '@parley/testkit/broker';
import { openEmbeddedBroker } from './index.js';

async function openHarness(): Promise<BrokerHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-broker-'));
  const open = () =>
    openEmbeddedBroker({ file: join(folder, 'parley.db'), clock: { now: () => new Date().toISOString() } });
  let broker = open();
  return {
    get broker() {
      return broker;
    },
    reopen: async () => {
      await broker.close();
      return (broker = open());
    },
    prefix: '',
    patience: 4_000,
    close: async () => {
      await broker.close();
      rmSync(folder, { recursive: true });
    },
  };
}

runContract('the embedded broker', brokerContract, openHarness);
