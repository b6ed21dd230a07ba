'use strict';
const { connect } = require('node:net');

/** Milliseconds an engine may take to answer one probe. */
const PATIENCE = 2_000;

/**
 * Sends bytes to a port of 127.0.0.1 and reads until `enough` is satisfied. Answers undefined where nobody answers so.
 * @param {number} port
 * @param {Buffer} question
 * @param {(answer: Buffer) => boolean} enough
 * @returns {Promise<Buffer | undefined>}
 */
function ask(port, question, enough) {
  return new Promise((resolve) => {
    let answer = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(PATIENCE, () => end(undefined));
    socket.on('data', (bytes) => {
      answer = Buffer.concat([answer, bytes]);
      if (enough(answer)) end(answer);
    });
    socket.on('error', () => end(undefined));
    socket.on('close', () => end(undefined));
  });
}

module.exports = { ask };
