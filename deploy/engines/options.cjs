'use strict';

const DEFAULT = ['kafka', 'postgres', 'mongodb'];
const NAMES = [...DEFAULT, 'kafka-3.9'];

const USAGE = `npm run engines -- [options]                  start them, print their addresses, stop them on Ctrl-C
npm run engines -- [options] run <command …>  start them, run the command with their addresses set, stop them
npm run engines -- fetch                      only download, build and install what they need, all of them

  --only <names>        of ${NAMES.join(', ')}; by default ${DEFAULT.join(', ')}
  --port <name>=<port>  a port instead of a free one; once for each engine
  --parley              with run: set the variables of Parley itself as well as those of the tests`;

class UsageError extends Error {
  constructor(message) {
    super(`${message}\n\n${USAGE}`);
  }
}

function namesFrom(text = '') {
  const names = text.split(',').filter(Boolean);
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no engine \`${unknown}\`.`);
  if (names.length === 0) throw new UsageError('--only names no engine.');
  if (names.includes('kafka') && names.includes('kafka-3.9'))
    throw new UsageError('kafka and kafka-3.9 are told to the tests by the same variable: name one of them.');
  return names;
}

function portFrom(text = '') {
  const [name, port] = text.split('=');
  if (!NAMES.includes(name) || !/^\d{1,5}$/.test(port ?? '')) throw new UsageError('--port wants <name>=<port>.');
  return [name, Number(port)];
}

/**
 * What was asked for. Throws a `UsageError` that says what is wrong.
 * @param {readonly string[]} args
 * @returns {{ names: readonly string[], ports: Readonly<Record<string, number>>, parley: boolean, fetch: boolean, command: readonly string[] }}
 */
function optionsFrom(args) {
  const rest = [...args];
  const options = { names: DEFAULT, ports: {}, parley: false, fetch: false, command: [] };
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--only') options.names = namesFrom(rest.shift());
    else if (word === '--parley') options.parley = true;
    else if (word === 'fetch') options.fetch = true;
    else if (word === '--port') {
      const [name, port] = portFrom(rest.shift());
      options.ports[name] = port;
    } else if (word === 'run') {
      options.command = rest.splice(0);
      if (options.command.length === 0) throw new UsageError('run wants a command.');
    } else throw new UsageError(`\`${word}\` is not understood.`);
  }
  if (options.parley && options.command.length === 0) throw new UsageError('--parley goes with run.');
  return options;
}

module.exports = { optionsFrom, UsageError };
