'use strict';
const fs = require('node:fs');

/**
 * Who runs the server: PostgreSQL refuses to run as root.
 * @returns {{ uid: number, gid: number } | undefined} undefined where this process may run it itself
 */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody` to run it as.');
}

module.exports = { unprivileged };
