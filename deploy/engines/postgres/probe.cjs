'use strict';
const { ask } = require('../process/ask.cjs');

/** The start-up message: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function startup(user) {
  const parameters = Buffer.from(`user\0${user}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + parameters.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, parameters]);
}

/** `ReadyForQuery`, idle: the last message of a start-up. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** Whether a server there lets the user in and waits for a query. */
async function postgresAnswers(port, user) {
  return (await ask(port, startup(user), (answer) => answer.includes(READY))) !== undefined;
}

module.exports = { postgresAnswers };
