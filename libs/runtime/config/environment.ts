import { resolve } from 'node:path';
import type { ConfigProblem } from './problem.js';
import { logLevels, type Environment } from './settings.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads what DESIGN calls the environment; a variable that is set but empty counts as unset. */
export function readEnvironment(env: Variables, cwd: string): { environment: Environment; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const set = (name: string): string | undefined => (env[name]?.trim() ? env[name].trim() : undefined);
  const scheme = (name: string, allowed: readonly string[]): string | undefined => {
    const url = set(name);
    if (url !== undefined && !allowed.some((each) => url.startsWith(`${each}://`))) {
      problems.push({
        path: name,
        wrong: `does not begin with ${allowed.map((each) => `${each}://`).join(' or ')}`,
        fix: 'give the address of the engine, or unset the variable to use the embedded one',
      });
    }
    return url;
  };

  const port = set('PORT') ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push({
      path: 'PORT',
      wrong: 'is not a port number',
      fix: 'set it to a number from 0 (any free port) to 65535',
    });
  }
  const logLevel = set('PARLEY_LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) {
    problems.push({
      path: 'PARLEY_LOG_LEVEL',
      wrong: `is not one of ${logLevels.join(', ')}`,
      fix: 'set it to one of these, or unset it for info',
    });
  }
  const environment: Environment = {
    dataDir: resolve(cwd, set('PARLEY_DATA_DIR') ?? 'data'),
    port: Number(port),
    host: set('PARLEY_HOST'),
    logLevel: isLogLevel(logLevel) ? logLevel : 'info',
    adminToken: set('PARLEY_ADMIN_TOKEN'),
    eventStoreUrl: scheme('PARLEY_EVENT_STORE_URL', ['esdb', 'kurrentdb', 'postgres']),
    kafkaBrokers: set('PARLEY_KAFKA_BROKERS'),
    mongodbUrl: scheme('PARLEY_MONGODB_URL', ['mongodb', 'mongodb+srv']),
  };
  if (environment.adminToken && /\s/.test(environment.adminToken)) {
    problems.push({
      path: 'PARLEY_ADMIN_TOKEN',
      wrong: 'holds white space, which no Authorization header can carry',
      fix: 'choose a long random text without spaces',
    });
  }
  return { environment, problems };
}

const isLogLevel = (text: string): text is Environment['logLevel'] => (logLevels as readonly string[]).includes(text);
