'use strict';
const path = require('node:path');
const { cached } = require('../install/cache.cjs');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');

/** From this on, Go fetches by itself the newer one that a module asks for. */
const OLDEST_GO = 21;

async function usableGo() {
  const go = await tool('go');
  const [, version] = /go1\.(\d+)/.exec(await run(go, ['version'])) ?? [];
  if (Number(version) >= OLDEST_GO) return go;
  throw new Error(
    `FerretDB needs Go 1.${OLDEST_GO} or newer to be built, and ${go} is 1.${version}: install one from https://go.dev/dl.`,
  );
}

/** The path of the server, built from the pinned module. */
async function ferretdbProgram() {
  const sources = ['go.mod', 'go.sum', 'main.go'].map((name) => path.join(__dirname, name));
  const folder = await cached('ferretdb', sources, async (into) => {
    const go = await usableGo();
    const env = { ...process.env, CGO_ENABLED: '0' };
    await run(go, ['build', '-trimpath', '-ldflags=-s -w', '-o', path.join(into, 'ferretdb'), '.'], {
      cwd: __dirname,
      env,
    });
  });
  return path.join(folder, 'ferretdb');
}

module.exports = { ferretdbProgram };
