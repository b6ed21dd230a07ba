'use strict';
const { existsSync } = require('node:fs');
const { addressOf, mongodbKindVariable, variableOf } = require('../table.ts');

/** Where Debian's package puts it. */
const browser = '/usr/bin/chromium';

/**
 * @typedef {object} Around
 * @property {ReadonlySet<string>} wanted engines that specs of the run ask for
 * @property {Record<string, string | undefined>} env addresses are added here
 * @property {(env: object) => Promise<boolean>} dockerAnswers
 * @property {typeof import('./containers.cjs').containers} containers
 * @property {(url: string) => Promise<'mongodb' | 'compatible'>} mongodbKind
 * @property {(path: string) => boolean} [exists]
 */

const firstLine = (error) => String(error?.message ?? error).split('\n')[0];
const serverOf = (engine) => (engine === 'mongodb:real' ? 'mongodb' : engine);

/** What was given to one run, to be taken back after it. */
class Given {
  reasons = new Map();
  variables = [];
  containers = [];

  constructor(env) {
    this.env = env;
  }

  set(variable, value) {
    this.env[variable] = value;
    this.variables.push(variable);
  }

  async stop() {
    for (const variable of this.variables) delete this.env[variable];
    await Promise.all(this.containers.map((container) => container.stop()));
  }
}

/** @param {Around} around @param {Given} given */
async function giveServers({ wanted, env, dockerAnswers, containers, exists = existsSync }, given) {
  const missing = [...new Set([...wanted].map(serverOf))].filter((engine) => addressOf(engine, env) === undefined);
  const startable = missing.filter((engine) => engine in containers);
  if (missing.includes('own-engines'))
    given.reasons.set(
      'own-engines',
      `${variableOf('own-engines')} is not set: \`npm run engines -- run npm test\` sets it`,
    );
  if (missing.includes('chromium')) {
    if (exists(browser)) given.set(variableOf('chromium'), browser);
    else given.reasons.set('chromium', `${variableOf('chromium')} names none, and there is no ${browser}`);
  }
  if (startable.length > 0 && (await dockerAnswers(env)))
    await Promise.all(startable.map((engine) => giveContainer(engine, containers, given)));
  else
    for (const engine of startable)
      given.reasons.set(engine, `${variableOf(engine)} names none, and Docker does not answer`);
}

async function giveContainer(engine, containers, given) {
  try {
    const container = await containers[engine]();
    given.containers.push(container);
    given.set(variableOf(engine), container.address);
  } catch (error) {
    const why = `Docker could not start one: ${firstLine(error)}`;
    given.reasons.set(engine, `${variableOf(engine)} names none, and ${why}`);
  }
}

/** @param {Around} around @param {Given} given */
async function tellMongodbKind({ env, mongodbKind }, given) {
  const url = addressOf('mongodb', env);
  if (url === undefined) return given.reasons.set('mongodb:real', given.reasons.get('mongodb'));
  const server = `the server of ${variableOf('mongodb')}`;
  try {
    if (!env[mongodbKindVariable]) given.set(mongodbKindVariable, await mongodbKind(url));
    if (env[mongodbKindVariable] !== 'mongodb')
      given.reasons.set('mongodb:real', `${server} only speaks MongoDB’s protocol`);
  } catch (error) {
    given.reasons.set('mongodb:real', `${server} did not say what it is: ${firstLine(error)}`);
  }
}

/**
 * Gives the tests every engine they want: the one that the environment names, else one in a container.
 * @param {Around} around
 * @returns {Promise<{ reasons: ReadonlyMap<string, string>, stop: () => Promise<void> }>} why an engine is missing, by its
 *   name; and what takes everything back
 */
async function prepare(around) {
  const given = new Given(around.env);
  await giveServers(around, given);
  if (around.wanted.has('mongodb:real')) await tellMongodbKind(around, given);
  return { reasons: given.reasons, stop: () => given.stop() };
}

module.exports = { prepare };
