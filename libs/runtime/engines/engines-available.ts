import { ParleyError } from '@parley/contracts';
import type { Environment } from '../config/settings.js';

/** What of the environment names the engines. */
export type EngineChoice = Pick<Environment, 'dataDir' | 'eventStoreUrl' | 'kafkaBrokers' | 'mongodbUrl'>;

const variables = {
  eventStoreUrl: 'PARLEY_EVENT_STORE_URL',
  kafkaBrokers: 'PARLEY_KAFKA_BROKERS',
  mongodbUrl: 'PARLEY_MONGODB_URL',
} as const;
const fields = Object.keys(variables) as (keyof typeof variables)[];

/**
 * Refuses what this release cannot run: an engine it has no adapter for, and a service alone on engines that one
 * process keeps for itself.
 * @throws ParleyError `engine-not-available`, `engine-not-shareable`
 */
export function assertEnginesAvailable(environment: EngineChoice, alone: string | undefined): void {
  const wanted = fields.filter((field) => environment[field] !== undefined).map((field) => variables[field]);
  if (wanted.length > 0) {
    throw new ParleyError(
      'engine-not-available',
      `${wanted.join(', ')} names an engine that this release has no adapter for: unset it to run on the embedded engines (SQLite)`,
      { retryable: false },
    );
  }
  if (alone === undefined) return;
  throw new ParleyError(
    'engine-not-shareable',
    `apps/${alone} runs alone but the event store is embedded (SQLite), and so are the broker and the read models, which only one process can use: ` +
      `run every service in one process with \`npm start\`, or set ${Object.values(variables).join(', ')} to engines that processes can share ` +
      '(their adapters are not part of this release)',
    { retryable: false },
  );
}
