'use strict';
const { Engine } = require('../process/engine.cjs');
const fs = require('node:fs');
const path = require('node:path');
const { freePort } = require('../process/free-port.cjs');
const { folderOfItsOwn } = require('../process/kept.cjs');
const { ferretdbProgram } = require('./build.cjs');
const { mongodbAnswers } = require('./probe.cjs');

/**
 * Starts FerretDB, which speaks MongoDB's protocol: for correctness; figures about MongoDB need a real one.
 * @param {object} [options]
 * @param {number} [options.port]
 */
async function startFerretdb({ port } = {}) {
  const program = await ferretdbProgram();
  const own = folderOfItsOwn('ferretdb');
  const data = path.join(own.folder, 'data');
  fs.mkdirSync(data);
  const chosen = port ?? (await freePort());
  const engine = new Engine({
    name: 'FerretDB',
    program,
    args: [`127.0.0.1:${chosen}`, data],
    options: { cwd: own.folder },
    folder: own.folder,
    stopSignal: 'SIGTERM',
    answers: () => mongodbAnswers(chosen),
  });
  await engine.start();
  return {
    address: `mongodb://127.0.0.1:${chosen}/`,
    start: () => engine.start(),
    stop: () => engine.stop(),
    kill: () => engine.kill(),
    /** Ends it and removes its data. */
    async close() {
      await engine.kill();
      own.remove();
    },
  };
}

module.exports = { startFerretdb };
