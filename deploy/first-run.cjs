/*
 * node deploy/first-run.cjs <empty data folder>
 * Does what a newcomer does: `npm start`, waits until it is ready, `npm run demo`, stops it. Says what took too long or broke.
 */
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { createServer } = require('node:net');
const path = require('node:path');

const READY_WITHIN = 10_000;
const STOPPED_WITHIN = 25_000;
const root = path.join(__dirname, '..');

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(url, until) {
  for (;;) {
    const answer = await fetch(`${url}/healthz/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error(`not ready within ${READY_WITHIN} ms`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

async function firstRun(dataDir) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), PARLEY_DATA_DIR: dataDir, PARLEY_CONFIG: '' };
  const startedAt = Date.now();
  const parley = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = once(parley, 'exit');
  try {
    await Promise.race([
      ready(`http://127.0.0.1:${port}`, startedAt + READY_WITHIN),
      exited.then(([code]) => Promise.reject(new Error(`npm start ended with ${code}`))),
    ]);
    console.log(`ready after ${Date.now() - startedAt} ms`);
    const demo = spawnSync('npm', ['run', '--silent', 'demo'], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (demo.status !== 0) throw new Error(`npm run demo ended with ${demo.status}`);
  } finally {
    parley.kill('SIGTERM');
  }
  const late = setTimeout(() => parley.kill('SIGKILL'), STOPPED_WITHIN);
  const [code, signal] = await exited;
  clearTimeout(late);
  if (code !== 0) throw new Error(`after SIGTERM npm start ended with ${code ?? signal}`);
}

firstRun(path.resolve(process.argv[2])).catch((error) => {
  console.error(`The first run failed: ${error.message}`);
  process.exit(1);
});
