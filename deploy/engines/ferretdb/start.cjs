'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { startEngine } = require('../process/engine.cjs');
const { portFor } = require('../process/free-port.cjs');
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
  const chosen = await portFor(port);
  const own = folderOfItsOwn('ferretdb');
  const data = path.join(own.folder, 'data');
  fs.mkdirSync(data);
  const engine = {
    name: 'FerretDB',
    program,
    args: [`127.0.0.1:${chosen}`, data],
    options: { cwd: own.folder },
    folder: own.folder,
    stopSignal: 'SIGTERM',
    answers: () => mongodbAnswers(chosen),
  };
  return startEngine(engine, own, { address: `mongodb://127.0.0.1:${chosen}/` });
}

module.exports = { startFerretdb };
