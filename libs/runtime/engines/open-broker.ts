import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import type { Clock } from '../clock.js';
import { dataFiles } from '../data-folder/files.js';
import type { EngineChoice } from './choice.js';
import type { EngineLog } from './engine-log.js';

/**
 * Milliseconds without a heartbeat after which Kafka gives a killed process up. A handler gets a little less than a third:
 * above the ten seconds that a carrier, a desk or an engine may take to answer.
 */
const SESSION = 45_000;

/**
 * Opens the broker that the environment names; `clientId` names this process to it.
 * @throws ParleyError `broker-unavailable`, `storage-unavailable` (retryable), `storage-newer-than-code`
 */
export async function openBroker(
  { dataDir, kafka }: EngineChoice,
  clientId: string,
  clock: Clock,
  log: EngineLog | undefined,
): Promise<Broker> {
  if (kafka === undefined) return openEmbeddedBroker({ file: join(dataDir, dataFiles.events), clock });
  const { openKafkaBroker } = await import('@parley/broker/kafka');
  const heard = onceOpened(log);
  const broker = await openKafkaBroker({ ...kafka, sessionTimeout: SESSION, clientId, clock, log: heard.log });
  heard.open();
  return broker;
}

/** While whoever opens tries again and again and tells of it, each attempt of the client would tell the same once more. */
function onceOpened(log: EngineLog | undefined): { readonly log: EngineLog; open(): void } {
  let isOpen = false;
  const line =
    (level: keyof EngineLog): EngineLog['warn'] =>
    (...words: unknown[]) =>
      isOpen && log?.[level](...(words as [object, string]));
  return { log: { info: line('info'), warn: line('warn'), error: line('error') }, open: () => (isOpen = true) };
}
