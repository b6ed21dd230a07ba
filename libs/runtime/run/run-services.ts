import { isParleyError } from '@parley/contracts';
import type { ServiceDefinition } from '../service.js';
import { announcement } from './announce.js';
import { startServices, type RunningServices } from './start-services.js';

/** Milliseconds after which a shutdown is given up, however many phases are left. */
const HARD_DEADLINE = 20_000;
/** npm passes a signal on that the terminal has sent to the whole group already: the echo is no second wish. */
const ECHO = 1_000;

/** Runs one service as a process of its own. */
export async function runService(service: ServiceDefinition): Promise<void> {
  await runUntilSignal([service], { name: service.name, alone: service.name });
}

/** Runs services together in one process. */
export async function runServices(services: readonly ServiceDefinition[], { name }: { name: string }): Promise<void> {
  await runUntilSignal(services, { name });
}

async function runUntilSignal(
  services: readonly ServiceDefinition[],
  options: { name: string; alone?: string },
): Promise<void> {
  try {
    const running = await startServices(services, options);
    stopOnSignals(running);
    dieOnFaults(running);
    process.stdout.write(announcement(running, titleOf(options.name), process.uptime()));
  } catch (error) {
    process.stderr.write(`\n${titleOf(options.name)} did not start: ${reasonOf(error)}\n\n`);
    process.exit(1);
  }
}

function stopOnSignals({ shutdown, log }: RunningServices): void {
  let firstAt: number | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (firstAt !== undefined) {
      if (performance.now() - firstAt < ECHO) return;
      log.fatal({ signal }, 'told twice to stop: leaving at once');
      process.exit(1);
    }
    firstAt = performance.now();
    setTimeout(() => {
      log.fatal({ seconds: HARD_DEADLINE / 1000 }, 'could not stop in time');
      process.exit(1);
    }, HARD_DEADLINE).unref();
    void shutdown.run(signal).then(() => process.exit(shutdown.clean ? 0 : 1));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** After a fault nobody caught, nothing in memory can be trusted; what is on disk can. */
function dieOnFaults({ log }: RunningServices): void {
  const die = (err: unknown, origin: string): void => {
    log.fatal({ err, origin }, 'a fault nobody caught');
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', (reason) => die(reason, 'unhandledRejection'));
}

function reasonOf(error: unknown): string {
  if (isParleyError(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const titleOf = (name: string): string => (name === 'parley' ? 'Parley' : `Parley’s ${name}`);
