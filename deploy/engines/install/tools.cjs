'use strict';
const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');

const execute = promisify(execFile);

/** The programs that the engines and the tests of the console need, the Debian packages that bring them, and where else they may lie. */
const tools = {
  java: {
    package: 'default-jre-headless',
    folders: () => [process.env.JAVA_HOME && path.join(process.env.JAVA_HOME, 'bin')],
  },
  mvn: { package: 'maven', folders: () => [] },
  go: { package: 'golang-go', folders: () => ['/usr/local/go/bin'] },
  openssl: { package: 'openssl', folders: () => [] },
  chromium: { package: 'chromium', folders: () => [] },
  initdb: { package: 'postgresql', folders: postgresFolders },
  postgres: { package: 'postgresql', folders: postgresFolders },
};

/** Debian keeps the programs of the server off the PATH, by version; the newest first. */
function postgresFolders() {
  const versions = '/usr/lib/postgresql';
  if (!fs.existsSync(versions)) return [];
  const newestFirst = fs.readdirSync(versions).sort((one, other) => Number(other) - Number(one));
  return newestFirst.map((version) => path.join(versions, version, 'bin'));
}

function find(name) {
  const folders = [...tools[name].folders(), ...(process.env.PATH ?? '').split(path.delimiter)];
  for (const folder of folders.filter(Boolean)) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) return file;
  }
  return undefined;
}

/** One installation at a time: dpkg has one lock. */
let installing = Promise.resolve();

/**
 * The path of a program. Where it is missing and this is root on a Debian, its package is installed.
 * @param {keyof typeof tools} name
 * @returns {Promise<string>}
 */
function tool(name) {
  const found = installing.then(async () => find(name) ?? (await install(name)));
  installing = found.then(
    () => undefined,
    () => undefined,
  );
  return found;
}

async function install(name) {
  const wanted = tools[name].package;
  const advice = `The tests need \`${name}\`, which is not on this machine. Install it (on Debian: apt-get install ${wanted}) and try again.`;
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) throw new Error(advice);
  process.stderr.write(`engines: installing ${wanted}, which brings ${name}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await execute('apt-get', ['update', '-q'], { env });
    await execute('apt-get', ['install', '-q', '-y', '--no-install-recommends', wanted], { env });
  } catch (error) {
    throw new Error(`${advice}\n${error.message}`);
  }
  const found = find(name);
  if (!found) throw new Error(advice);
  return found;
}

module.exports = { tool };
