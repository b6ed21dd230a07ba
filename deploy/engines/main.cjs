/* Real engines on this machine, without Docker: see options.cjs for how it is called. */
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const os = require('node:os');
const { environmentFor } = require('./environment.cjs');
const { startFerretdb, startKafka, startPostgres } = require('./index.cjs');
const { optionsFrom, UsageError } = require('./options.cjs');

const starters = {
  kafka: (port) => startKafka({ port }),
  'kafka-3.9': (port) => startKafka({ version: '3.9', port }),
  postgres: (port) => startPostgres({ port }),
  mongodb: (port) => startFerretdb({ port }),
};

/** @type {Map<string, { address: string, close(): Promise<void> }>} */
const running = new Map();
const say = (text) => process.stderr.write(`${text}\n`);

async function start(name, port) {
  const startedAt = Date.now();
  running.set(name, await starters[name](port));
  say(`engines: ${name} answers at ${running.get(name).address} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
}

async function close() {
  await Promise.all([...running.values()].map((engine) => engine.close()));
}

const exports_ = (environment) =>
  Object.entries(environment)
    .map(([name, value]) => `export ${name}='${value}'\n`)
    .join('');

/** Runs the command to its end, and hands on to it what this process is told. Answers its exit status. */
async function run([program, ...args], environment) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  // A Ctrl-C reaches the command from the terminal; what is sent to this process alone is handed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + os.constants.signals[signal];
}

async function untilStopped() {
  const beat = setInterval(() => undefined, 60_000);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  clearInterval(beat);
}

async function main() {
  const options = optionsFrom(process.argv.slice(2));
  const started = await Promise.allSettled(options.names.map((name) => start(name, options.ports[name])));
  const failed = started.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  const engines = Object.fromEntries(running);
  const [tests, parley] = [environmentFor('tests', engines), environmentFor('parley', engines)];
  if (options.command.length > 0) return run(options.command, { ...tests, ...(options.parley ? parley : {}) });
  process.stdout.write(`# for the tests\n${exports_(tests)}# for Parley itself\n${exports_(parley)}`);
  say('engines: Ctrl-C stops them.');
  await untilStopped();
  return 0;
}

main()
  .catch((error) => {
    say(error instanceof UsageError ? error.message : `engines: ${error.message}`);
    return 1;
  })
  .then(async (status) => {
    await close();
    process.exit(status);
  });
