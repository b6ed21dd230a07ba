'use strict';
const { addressOf, mongodbKindVariable, variableOf } = require('../table.ts');

const firstLine = (error) => String(error?.message ?? error).split('\n')[0];

/**
 * Gives the tests every engine they want: the one that the environment names, else one in a container.
 * @param {object} around
 * @param {ReadonlySet<string>} around.wanted
 * @param {Record<string, string | undefined>} around.env addresses are added here
 * @param {(env: object) => Promise<boolean>} around.dockerAnswers
 * @param {typeof import('./containers.cjs').containers} around.containers
 * @param {(url: string) => Promise<'mongodb' | 'compatible'>} around.mongodbKind
 * @returns {Promise<{ reasons: ReadonlyMap<string, string>, stop: () => Promise<void> }>} why an engine is missing, by name
 */
async function prepare({ wanted, env, dockerAnswers, containers, mongodbKind }) {
  const reasons = new Map();
  const added = [];
  const started = [];
  const servers = new Set([...wanted].map((engine) => (engine === 'mongodb:real' ? 'mongodb' : engine)));

  async function startOne(engine) {
    try {
      const container = await containers[engine]();
      started.push(container);
      add(variableOf(engine), container.address);
    } catch (error) {
      reasons.set(engine, `${variableOf(engine)} names none, and Docker could not start one: ${firstLine(error)}`);
    }
  }

  function add(variable, value) {
    env[variable] = value;
    added.push(variable);
  }

  const missing = [...servers].filter((engine) => addressOf(engine, env) === undefined);
  if (missing.length > 0 && (await dockerAnswers(env))) await Promise.all(missing.map(startOne));
  else
    for (const engine of missing) reasons.set(engine, `${variableOf(engine)} names none, and Docker does not answer`);

  if (wanted.has('mongodb:real')) {
    const url = addressOf('mongodb', env);
    if (url === undefined) reasons.set('mongodb:real', reasons.get('mongodb'));
    else if (!env[mongodbKindVariable]) {
      try {
        add(mongodbKindVariable, await mongodbKind(url));
      } catch (error) {
        reasons.set(
          'mongodb:real',
          `the server of ${variableOf('mongodb')} did not say what it is: ${firstLine(error)}`,
        );
      }
    }
    if (env[mongodbKindVariable] === 'compatible')
      reasons.set('mongodb:real', `the server of ${variableOf('mongodb')} only speaks MongoDB’s protocol`);
  }

  return {
    reasons,
    async stop() {
      for (const variable of added) delete env[variable];
      await Promise.all(started.map((container) => container.stop()));
    },
  };
}

module.exports = { prepare };
