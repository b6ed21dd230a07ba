'use strict';
const path = require('node:path');
const { cached } = require('../install/cache.cjs');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');

/** The path of the server, built from the pinned module. */
async function ferretdbProgram() {
  const sources = ['go.mod', 'go.sum', 'main.go'].map((name) => path.join(__dirname, name));
  const folder = await cached('ferretdb', sources, async (into) => {
    const go = await tool('go');
    const env = { ...process.env, CGO_ENABLED: '0' };
    await run(go, ['build', '-trimpath', '-ldflags=-s -w', '-o', path.join(into, 'ferretdb'), '.'], {
      cwd: __dirname,
      env,
    });
  });
  return path.join(folder, 'ferretdb');
}

module.exports = { ferretdbProgram };
