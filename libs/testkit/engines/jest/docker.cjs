'use strict';
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');

/** Milliseconds a daemon may take to say that it is there. */
const PATIENCE = 500;

/** Where Testcontainers looks for a daemon by itself. */
const sockets = (env) => [
  '/var/run/docker.sock',
  ...(env.XDG_RUNTIME_DIR ? [path.join(env.XDG_RUNTIME_DIR, 'docker.sock')] : []),
  path.join(os.homedir(), '.docker', 'run', 'docker.sock'),
  path.join(os.homedir(), '.docker', 'desktop', 'docker.sock'),
  `/run/user/${os.userInfo().uid}/docker.sock`,
];

function isAnswered(socketPath) {
  return new Promise((resolve) => {
    const request = http.get({ socketPath, path: '/_ping', timeout: PATIENCE }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

/**
 * Whether it is worth loading Testcontainers, answered at once where there is no Docker. A daemon that is named, rather than
 * found at its usual place, is believed.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<boolean>}
 */
async function dockerAnswers(env) {
  const named = env.DOCKER_HOST;
  if (named?.startsWith('unix://')) return isAnswered(named.slice('unix://'.length));
  if (named || fs.existsSync(path.join(os.homedir(), '.testcontainers.properties'))) return true;
  const there = sockets(env).filter((socket) => fs.existsSync(socket));
  return (await Promise.all(there.map(isAnswered))).includes(true);
}

module.exports = { dockerAnswers };
