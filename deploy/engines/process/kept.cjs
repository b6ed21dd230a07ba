'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** @type {import('node:child_process').ChildProcess | undefined} */
let reaper;

/** The reaper lives in a session of its own, so that a Ctrl-C on the terminal or a kill of the parent's group leaves it to its work. */
function tell(line) {
  if (!reaper || reaper.exitCode !== null) {
    reaper = spawn(process.execPath, [path.join(__dirname, 'reaper.cjs')], {
      stdio: ['pipe', 'ignore', 'inherit'],
      detached: true,
      env: {},
    });
    reaper.unref();
    reaper.stdin.unref?.();
    reaper.stdin.on('error', () => undefined);
  }
  reaper.stdin.write(`${line}\n`);
}

/**
 * Starts a process in a group of its own that does not outlive this one, however this one ends.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function keep(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  child.unref();
  if (child.pid !== undefined) {
    tell(`group ${child.pid}`);
    child.once('exit', () => tell(`ended ${child.pid}`));
  }
  return child;
}

/**
 * A new folder that is removed with `remove` or with this process.
 * @param {string} name begins the name of the folder
 */
function folderOfItsOwn(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `parley-${name}-`));
  tell(`folder ${folder}`);
  return {
    folder,
    remove() {
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      tell(`removed ${folder}`);
    },
  };
}

module.exports = { keep, folderOfItsOwn };
