'use strict';
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');

/** Where downloads and builds are kept between runs; safe to delete while no engine runs. */
const cacheFolder = () => path.resolve(process.env.PARLEY_ENGINES_DIR || path.join(root, '.engines'));

/**
 * The folder that `make(folder)` filled, now or on an earlier run. It is filled beside its place and moved there when it is
 * whole, so that a run that was cut off leaves nothing that looks finished, and two runs at once do not meet.
 * @param {string} name
 * @param {readonly string[]} sources files that what is made depends on: with another content it is made anew
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} an absolute path
 */
async function cached(name, sources, make) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(fs.readFileSync(source));
  const folder = path.join(cacheFolder(), `${name}-${hash.digest('hex').slice(0, 12)}`);
  if (fs.existsSync(folder)) return folder;
  const filling = `${folder}.${randomBytes(4).toString('hex')}`;
  fs.mkdirSync(filling, { recursive: true });
  try {
    await make(filling);
    if (!fs.existsSync(folder)) fs.renameSync(filling, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
  } finally {
    fs.rmSync(filling, { recursive: true, force: true });
  }
  return folder;
}

module.exports = { cached };
