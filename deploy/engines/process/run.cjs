'use strict';
const { keep } = require('./kept.cjs');

/**
 * Runs a program to its end, or to that of this process, and answers what it printed to its standard output. Rejects with the end of everything it printed
 * where it ends with another status than 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 */
function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = keep(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.ref();
    let answer = '';
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      answer += text;
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', (error) => reject(new Error(`${program} could not be run: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(answer);
      else reject(new Error(`${program} ended with ${code ?? signal}:\n${printed.slice(-4_000)}`));
    });
  });
}

module.exports = { run };
