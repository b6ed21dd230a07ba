'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');
const { startEngine } = require('../process/engine.cjs');
const { portFor } = require('../process/free-port.cjs');
const { folderOfItsOwn } = require('../process/kept.cjs');
const { postgresAnswers } = require('./probe.cjs');
const { unprivileged } = require('./user.cjs');

const USER = 'postgres';

/**
 * Starts a PostgreSQL server of its own, durable as a real one (`fsync` is on).
 * @param {object} [options]
 * @param {number} [options.port]
 */
async function startPostgres({ port } = {}) {
  const [initdb, postgres] = await Promise.all([tool('initdb'), tool('postgres')]);
  const chosen = await portFor(port);
  const own = folderOfItsOwn('postgres');
  const { folder } = own;
  const account = unprivileged();
  if (account) fs.chownSync(folder, account.uid, account.gid);
  const options = { ...account, cwd: folder };
  const data = path.join(folder, 'data');
  await run(initdb, ['-D', data, '-U', USER, '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync'], options);

  const settings = {
    listen_addresses: '127.0.0.1',
    port: chosen,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    fsync: 'on',
  };
  const engine = {
    name: 'PostgreSQL',
    program: postgres,
    args: ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    options,
    folder,
    stopSignal: 'SIGINT',
    answers: () => postgresAnswers(chosen, USER),
    held: /shared memory block .* is still in use|lock file .* already exists/,
  };
  return startEngine(engine, own, { address: `postgres://${USER}@127.0.0.1:${chosen}/postgres` });
}

module.exports = { startPostgres };
