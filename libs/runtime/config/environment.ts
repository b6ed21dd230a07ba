import { join, resolve } from 'node:path';
import { partitionsPerTopic } from '@parley/broker';
import { dataFiles } from '../data-folder/files.js';
import { readKafkaSettings } from './kafka-environment.js';
import type { ConfigProblem } from './problem.js';
import { logLevels, type Environment } from './settings.js';
import { VariableReader, type Variables } from './variables.js';

const SPOOL_MEGABYTES = 1024;
const embedded = 'unset the variable to use the embedded engine';

/** Reads what DESIGN calls the environment, and the files it names. */
export function readEnvironment(env: Variables, cwd: string): { environment: Environment; problems: ConfigProblem[] } {
  const read = new VariableReader(env, cwd);
  const dataDir = read.path('PARLEY_DATA_DIR') ?? resolve(cwd, 'data');
  const port = read.text('PORT');
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535))
    read.report('PORT', 'is not a port number', 'set it to a number from 0 (any free port) to 65535');
  const adminToken = read.text('PARLEY_ADMIN_TOKEN');
  if (adminToken && /\s/.test(adminToken))
    read.report(
      'PARLEY_ADMIN_TOKEN',
      'holds white space, which no Authorization header can carry',
      'choose a long random text without spaces',
    );
  const environment: Environment = {
    dataDir,
    secretsFile: read.path('PARLEY_SECRETS_FILE') ?? join(dataDir, dataFiles.secrets),
    port: port === undefined ? undefined : Number(port),
    host: read.text('PARLEY_HOST'),
    logLevel: read.choice('PARLEY_LOG_LEVEL', logLevels, 'info'),
    adminToken,
    eventStoreUrl: read.address(
      'PARLEY_EVENT_STORE_URL',
      ['esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover', 'postgres', 'postgresql'],
      embedded,
    ),
    kafka: readKafkaSettings(read),
    partitions: read.wholeNumber('PARLEY_PARTITIONS', 1, 1_000) ?? partitionsPerTopic,
    mongodbUrl: read.address('PARLEY_MONGODB_URL', ['mongodb', 'mongodb+srv'], embedded),
    spool: read.choice('PARLEY_SPOOL', ['on', 'off'], 'on') === 'on',
    spoolMaxMegabytes: read.wholeNumber('PARLEY_SPOOL_MAX_MB', 1, 1_000_000) ?? SPOOL_MEGABYTES,
    apiUrl: read.address('PARLEY_API_URL', ['http', 'https'], 'unset the variable'),
    ingestUrl: read.address('PARLEY_INGEST_URL', ['http', 'https'], 'unset the variable'),
  };
  return { environment, problems: read.problems };
}
