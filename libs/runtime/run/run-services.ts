import { isParleyError } from '@parley/contracts';
import type { ServiceDefinition } from '../service.js';
import { announcement } from './announce.js';
import { startServices, type RunningServices } from './start-services.js';

/** Milliseconds after which a shutdown is given up, however many phases are left. */
const HARD_DEADLINE = 20_000;
/** npm passes a signal on that the terminal has sent to the whole group already: the echo is no second wish. */
const ECHO = 1_000;
/** Milliseconds of rest before a process ends that has undone or closed everything. */
const REST_BEFORE_EXIT = 100;

/** Runs one service as a process of its own. */
export async function runService(service: ServiceDefinition): Promise<void> {
  await runUntilSignal([service], { name: service.name, alone: true });
}

/** Runs services together in one process. */
export async function runServices(services: readonly ServiceDefinition[], { name }: { name: string }): Promise<void> {
  await runUntilSignal(services, { name, alone: false });
}

async function runUntilSignal(
  services: readonly ServiceDefinition[],
  options: { readonly name: string; readonly alone: boolean },
): Promise<void> {
  const told = listenForSignals();
  try {
    const running = await startServices(services, { ...options, signal: told.signal });
    dieOnFaults(running);
    void running.hopeless.then((error) => leave(options.name, error, running));
    process.stdout.write(announcement(running, titleOf(options.name), process.uptime()));
    told.by((signal) => stop(running, signal));
  } catch (error) {
    // Told to stop while it waited for an engine: nothing was begun, and the start has undone the rest.
    if (told.signal.aborted) return end(0);
    process.stderr.write(`\n${titleOf(options.name)} did not start: ${reasonOf(error)}\n\n`);
    end(1);
  }
}

interface Told {
  /** Aborted by the first signal, also while the start still runs. */
  readonly signal: AbortSignal;
  /** What to do about it; at once where it came already. */
  by(stop: (signal: NodeJS.Signals) => void): void;
}

/** From the first moment on: as the first process of a container it would not even die of a signal that nobody handles. */
function listenForSignals(): Told {
  const told = new AbortController();
  const first = Promise.withResolvers<NodeJS.Signals>();
  let firstAt: number | undefined;
  const hear = (signal: NodeJS.Signals): void => {
    if (firstAt !== undefined) {
      if (performance.now() - firstAt < ECHO) return;
      process.stderr.write('Told twice to stop: leaving at once.\n');
      process.exit(1);
    }
    firstAt = performance.now();
    setTimeout(() => {
      process.stderr.write(`Could not stop within ${HARD_DEADLINE / 1000} s: leaving.\n`);
      process.exit(1);
    }, HARD_DEADLINE).unref();
    told.abort();
    first.resolve(signal);
  };
  process.on('SIGTERM', hear);
  process.on('SIGINT', hear);
  return { signal: told.signal, by: (stop) => void first.promise.then(stop) };
}

function stop({ shutdown }: RunningServices, because: string): void {
  void shutdown.run(because).then(() => end(shutdown.clean ? 0 : 1));
}

async function leave(name: string, error: unknown, { log, shutdown }: RunningServices): Promise<void> {
  log.fatal({ err: error }, 'this process cannot go on');
  process.stderr.write(`\n${titleOf(name)} stops: ${reasonOf(error)}\n\n`);
  await shutdown.run('it cannot go on');
  end(1);
}

/**
 * V8 may still compile what was just loaded or used, and waits for this thread to collect garbage: an exit at once would wait
 * for it in turn. The rest makes that rare, and no more: nothing tells when V8 has done, and on a slow or busy machine it may
 * take longer. Who starts the process has to kill one that does not end, as containers and service managers do.
 */
function end(status: number): void {
  setTimeout(() => process.exit(status), REST_BEFORE_EXIT);
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
