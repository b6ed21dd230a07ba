import { randomUUID } from 'node:crypto';
import { openKafkaBroker } from '@parley/broker/kafka';
import type { Broker } from '@parley/broker';
import { startKafka } from '@parley/testkit/engines';

/** The Kafka that everything of one run is measured on. */
export interface Cluster {
  /** `host:port`. */
  readonly brokers: readonly string[];
  /** Before the names of everything this run makes: `open` puts it there, others have to. */
  readonly prefix: string;
  open(compression: 'gzip' | 'none'): Promise<Broker>;
  close(): Promise<void>;
}

/** The one that `PARLEY_TEST_KAFKA_BROKERS` names, else one of our own: small, on this machine, for this run. */
export async function openCluster(named = process.env['PARLEY_TEST_KAFKA_BROKERS']): Promise<Cluster> {
  const own = named ? undefined : await startKafka();
  const brokers = (named || own!.address).split(',');
  const prefix = `bench-${randomUUID().slice(0, 8)}-`;
  const clock = { now: () => new Date().toISOString() };
  return {
    brokers,
    prefix,
    open: (compression) => openKafkaBroker({ brokers, clientId: 'parley-bench', clock, prefix, compression }),
    close: async () => own?.close(),
  };
}
