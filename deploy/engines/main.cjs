/* Real engines on this machine, without Docker: see options.cjs for how it is called. */
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const os = require('node:os');
const { environmentFor } = require('./environment.cjs');
const { fetchers, startFerretdb, startKafka, startPostgres } = require('./index.cjs');
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

/** Waits for every one before it fails with the first that did: nothing is left half done behind the message. */
async function all(names, doOne) {
  const outcomes = await Promise.allSettled(names.map(doOne));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

async function start(name, port) {
  const startedAt = Date.now();
  running.set(name, await starters[name](port));
  say(`engines: ${name} answers at ${running.get(name).address} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
}

async function close() {
  await Promise.all([...running.values()].map((engine) => engine.close()));
}

const exportLines = (environment) =>
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
  if (options.fetch) return all(Object.keys(fetchers), (name) => fetchers[name]());
  await all(options.names, (name) => start(name, options.ports[name]));
  const engines = Object.fromEntries(running);
  const tests = { ...environmentFor('tests', engines), PARLEY_TEST_OWN_ENGINES: 'on' };
  const parley = environmentFor('parley', engines);
  if (options.command.length > 0) return run(options.command, { ...tests, ...(options.parley ? parley : {}) });
  // Who reads the lines may stop this at once.
  const stopped = untilStopped();
  process.stdout.write(`# for the tests\n${exportLines(tests)}# for Parley itself\n${exportLines(parley)}`);
  say('engines: Ctrl-C stops them.');
  await stopped;
}

main()
  .catch((error) => {
    say(error instanceof UsageError ? error.message : `engines: ${error.message}`);
    return 1;
  })
  .then(async (status = 0) => {
    await close();
    process.exit(status);
  });
