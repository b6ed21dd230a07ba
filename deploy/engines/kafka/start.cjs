'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');
const { startEngine } = require('../process/engine.cjs');
const { freePort, portFor } = require('../process/free-port.cjs');
const { folderOfItsOwn } = require('../process/kept.cjs');
const { certificates } = require('./certificates.cjs');
const { kafkaJars } = require('./jars.cjs');
const { kafkaAnswers } = require('./probe.cjs');
const { propertiesText, singleNode } = require('./properties.cjs');
const { hasTls, saslProperties, scramArguments, tlsProperties } = require('./security.cjs');

const CLUSTER_ID = 'UGFybGV5RW5naW5lcy0tLQ';
/** Small, and compiled quickly rather than well: that halves the start, and thousands of requests later is still ahead. */
const FLAGS = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData'];
const LOGGING = { 4.1: '-Dlog4j2.configurationFile', 3.9: '-Dlog4j.configuration' };
const LOGGING_FILE = { 4.1: 'log4j2.properties', 3.9: 'log4j.properties' };

/** A listener beside PLAINTEXT, with a port of its own. */
const placed = async ({ name, protocol }) => ({ name, protocol, port: await freePort() });

/** Makes the storage that a broker in KRaft mode starts from; what else it takes to run one. */
async function format(version, file, users) {
  const [java, jars] = await Promise.all([tool('java'), kafkaJars(version)]);
  const logging = `${LOGGING[version]}=file:${path.join(__dirname, '..', `kafka-${version}`, LOGGING_FILE[version])}`;
  const args = [...FLAGS, logging, '-cp', path.join(jars, '*')];
  const storage = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', file, ...scramArguments(users)];
  await run(java, [...args, ...storage]);
  return { program: java, args: [...args, 'kafka.Kafka', file] };
}

/**
 * Starts one broker that is its own controller (KRaft), from the published jars. The options and what is answered stand in
 * libs/testkit/engines/start.ts.
 */
async function startKafka({ version = '4.1', port, listeners = [], users = [], properties = {} } = {}) {
  const chosen = await portFor(port);
  const own = folderOfItsOwn('kafka');
  const { folder } = own;
  const more = await Promise.all(listeners.map(placed));
  const identities = hasTls(more) ? await certificates(folder) : undefined;
  const ours = { folder, port: chosen, controllerPort: await freePort(), listeners: more };
  const file = path.join(folder, 'server.properties');
  const all = {
    ...singleNode(ours),
    ...saslProperties(more, users),
    ...(identities ? tlsProperties(identities) : {}),
    ...properties,
  };
  fs.writeFileSync(file, propertiesText(all), { mode: 0o600 });

  const engine = {
    name: `Kafka ${version}`,
    ...(await format(version, file, users)),
    options: { cwd: folder },
    folder,
    stopSignal: 'SIGTERM',
    answers: () => kafkaAnswers(chosen),
  };
  return startEngine(engine, own, {
    address: `127.0.0.1:${chosen}`,
    listeners: Object.fromEntries(more.map((listener) => [listener.name, `127.0.0.1:${listener.port}`])),
    ...(identities ? { authority: identities.broker.certificate, client: identities.client } : {}),
  });
}

module.exports = { startKafka };
