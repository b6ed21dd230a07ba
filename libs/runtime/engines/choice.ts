import type { Environment } from '../config/settings.js';
import type { EngineName } from '../service.js';

/** What of the environment names the engines. */
export type EngineChoice = Pick<Environment, 'dataDir' | 'eventStoreUrl' | 'kafka' | 'mongodbUrl'>;

export const engineNames: readonly EngineName[] = ['eventStore', 'broker', 'readModels'];

/** What people call the part that an engine plays. */
export const partOf: Readonly<Record<EngineName, string>> = {
  eventStore: 'event store',
  broker: 'broker',
  readModels: 'read models',
};

/** The variable that names an engine which processes can share. */
export const variableOf: Readonly<Record<EngineName, string>> = {
  eventStore: 'PARLEY_EVENT_STORE_URL',
  broker: 'PARLEY_KAFKA_BROKERS',
  readModels: 'PARLEY_MONGODB_URL',
};

export function isEmbedded(choice: EngineChoice, engine: EngineName): boolean {
  const named = { eventStore: choice.eventStoreUrl, broker: choice.kafka, readModels: choice.mongodbUrl };
  return named[engine] === undefined;
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** `PostgreSQL at db.example:5432`: to be shown and logged, so without user, password and options. */
export function engineTitle(choice: EngineChoice, engine: EngineName): string {
  const { eventStoreUrl, kafka, mongodbUrl } = choice;
  if (engine === 'broker' && kafka) return `Kafka at ${kafka.brokers.join(', ')}`;
  if (engine === 'readModels' && mongodbUrl) return at('MongoDB', mongodbUrl);
  if (engine === 'eventStore' && eventStoreUrl)
    return at(isPostgres(eventStoreUrl) ? 'PostgreSQL' : 'EventStoreDB', eventStoreUrl);
  return `embedded (SQLite in ${choice.dataDir})`;
}

/** `the event store (PostgreSQL at db.example:5432)` */
export function engineInWords(choice: EngineChoice, engine: EngineName): string {
  return `the ${partOf[engine]} (${engineTitle(choice, engine)})`;
}

/** Names the hosts only where it is certain that they are hosts: a password may hold any character. */
function at(product: string, url: string): string {
  const [, authority = '', rest = ''] = /^[^:]+:\/\/([^/?#]*)(.*)$/.exec(url) ?? [];
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  const certain =
    !rest.includes('@') && hosts.split(',').every((host) => /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host));
  return certain ? `${product} at ${hosts}` : product;
}
