'use strict';
const { once } = require('node:events');
const { createServer } = require('node:net');

/** Below the ports that Linux gives to outgoing connections: those could take an engine's port while it is stopped, and be connected to themselves. */
const FIRST = 10_000;
const LAST = 32_000;

async function isFree(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/**
 * A port of 127.0.0.1 that nobody listens on, and that stays an engine's own while it is stopped and started again.
 * @returns {Promise<number>}
 */
async function freePort() {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) return port;
  }
}

/**
 * The port that was asked for, or a free one. Rejects where somebody listens there already: a probe would take him for ours.
 * @param {number | undefined} asked
 * @returns {Promise<number>}
 */
async function portFor(asked) {
  if (asked === undefined) return freePort();
  if (await isFree(asked)) return asked;
  throw new Error(`Port ${asked} of 127.0.0.1 cannot be had: something listens there, or it is not ours to take.`);
}

module.exports = { freePort, portFor };
