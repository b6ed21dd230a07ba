'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');
const stamp = path.join(dist, '.built');
const sources = ['apps', 'libs', '.swcrc', 'nest-cli.json', 'tsconfig.base.json', 'package.json'];

/** Milliseconds of the newest change below a path; folders count too, so that a removed file is noticed. */
function newest(entry) {
  const stat = fs.statSync(entry);
  if (!stat.isDirectory()) return entry.endsWith('.spec.ts') ? 0 : stat.mtimeMs;
  return fs.readdirSync(entry).reduce((latest, name) => Math.max(latest, newest(path.join(entry, name))), stat.mtimeMs);
}

function isStale() {
  if (!fs.existsSync(stamp)) return true;
  const builtAt = fs.statSync(stamp).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > builtAt);
}

/** Removes what an earlier build made of sources that are gone. Nothing is ever missing in between, so a running process is left alone. */
function prune(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const built = path.join(folder, entry.name);
    const source = path.join(root, path.relative(dist, built));
    if (entry.isDirectory() && fs.existsSync(source)) prune(built);
    else if (entry.isDirectory()) fs.rmSync(built, { recursive: true });
    else if (!entry.isDirectory() && !isMade(source)) fs.rmSync(built);
  }
}

/** `x.js` and `x.js.map` are made of `x.ts`; everything else is a copy. */
function isMade(source) {
  return fs.existsSync(source) || fs.existsSync(source.replace(/\.js(\.map)?$/, '.ts'));
}

/** Compiles every app and lib into `dist`; says nothing unless it fails. */
function build() {
  const startedAt = new Date();
  const nest = path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const run = spawnSync(process.execPath, [nest, 'build', 'parley'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}\nThe build failed.\n`);
    process.exit(1);
  }
  for (const folder of ['apps', 'libs']) if (fs.existsSync(path.join(dist, folder))) prune(path.join(dist, folder));
  fs.writeFileSync(stamp, '');
  fs.utimesSync(stamp, startedAt, startedAt);
}

module.exports.buildIfStale = () => {
  if (isStale()) build();
};

if (require.main === module) build();
