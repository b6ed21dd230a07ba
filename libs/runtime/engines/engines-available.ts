import { ParleyError } from '@parley/contracts';
import type { Environment } from '../config/settings.js';

/** What of the environment names the engines. */
export type EngineChoice = Pick<Environment, 'dataDir' | 'eventStoreUrl' | 'kafkaBrokers' | 'mongodbUrl'>;

const distributed = [
  ['eventStoreUrl', 'PARLEY_EVENT_STORE_URL', 'event store', 'SQLite'],
  ['kafkaBrokers', 'PARLEY_KAFKA_BROKERS', 'broker', 'SQLite'],
  ['mongodbUrl', 'PARLEY_MONGODB_URL', 'read models', 'SQLite'],
] as const;

/**
 * Refuses what this release cannot run: an engine it has no adapter for, and a service alone on engines that one
 * process keeps for itself.
 * @throws ParleyError `engine-not-available`, `engine-not-shareable`
 */
export function assertEnginesAvailable(environment: EngineChoice, alone: string | undefined): void {
  const wanted = distributed.filter(([field]) => environment[field] !== undefined);
  if (wanted.length > 0) {
    const variables = wanted.map(([, variable]) => variable).join(', ');
    throw new ParleyError(
      'engine-not-available',
      `${variables} names an engine that this release has no adapter for: unset it to run on the embedded engines (SQLite)`,
      { retryable: false },
    );
  }
  if (alone === undefined) return;
  const [first, ...rest] = distributed.map(
    ([, , engine, embedded]) => `the ${engine} ${engine.endsWith('s') ? 'are' : 'is'} embedded (${embedded})`,
  );
  throw new ParleyError(
    'engine-not-shareable',
    `apps/${alone} runs alone but ${[first, ...rest].join(' and ')}, which only one process can use: run every service in one process with \`npm start\`, ` +
      `or set ${distributed.map(([, variable]) => variable).join(', ')} to engines that processes can share (their adapters are not part of this release)`,
    { retryable: false },
  );
}
