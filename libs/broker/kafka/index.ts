import type { Broker } from '../port.js';
import { KafkaBroker } from './kafka-broker.js';
import type { KafkaBrokerOptions } from './options.js';

export type { KafkaBrokerOptions, KafkaSasl, KafkaTls } from './options.js';

/**
 * Resolves once the cluster was reached; afterwards an outage makes calls reject, and everything comes back by itself.
 * @throws ParleyError `broker-unavailable` (retryable), `broker-access-denied`
 */
export async function openKafkaBroker(options: KafkaBrokerOptions): Promise<Broker> {
  const broker = new KafkaBroker(options);
  try {
    await broker.reach();
    return broker;
  } catch (error) {
    await broker.close();
    throw error;
  }
}
