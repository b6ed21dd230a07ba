'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');
const { startEngine } = require('../process/engine.cjs');
const { freePort } = require('../process/free-port.cjs');
const { folderOfItsOwn } = require('../process/kept.cjs');
const { kafkaJars } = require('./jars.cjs');
const { kafkaAnswers } = require('./probe.cjs');
const { propertiesText, singleNode } = require('./properties.cjs');

const CLUSTER_ID = 'UGFybGV5RW5naW5lcy0tLQ';
/** Small, and compiled quickly rather than well: that halves the start, and thousands of requests later is still ahead. */
const FLAGS = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData'];
const LOGGING = { 4.1: '-Dlog4j2.configurationFile', 3.9: '-Dlog4j.configuration' };
const LOGGING_FILE = { 4.1: 'log4j2.properties', 3.9: 'log4j.properties' };

/**
 * Starts one broker that is its own controller (KRaft), from the published jars.
 * @param {object} [options]
 * @param {'4.1' | '3.9'} [options.version]
 * @param {number} [options.port]
 * @param {readonly { name: string, protocol: string }[]} [options.listeners] beside PLAINTEXT: `protocol` is SSL,
 *   SASL_PLAINTEXT or SASL_SSL; each gets a port of its own
 * @param {Readonly<Record<string, string>>} [options.properties] of the broker: added, or in place of ours
 * @param {readonly { mechanism: string, username: string, password: string }[]} [options.scramUsers] who may log in by SCRAM
 */
async function startKafka({ version = '4.1', port, listeners = [], properties = {}, scramUsers = [] } = {}) {
  const [java, jars] = await Promise.all([tool('java'), kafkaJars(version)]);
  const own = folderOfItsOwn('kafka');
  const { folder } = own;
  const file = path.join(folder, 'server.properties');
  const ours = { folder, port: port ?? (await freePort()), controllerPort: await freePort(), listeners: [] };
  for (const listener of listeners) ours.listeners.push({ ...listener, port: await freePort() });
  fs.writeFileSync(file, propertiesText({ ...singleNode(ours), ...properties }), { mode: 0o600 });

  const logging = `${LOGGING[version]}=file:${path.join(__dirname, '..', `kafka-${version}`, LOGGING_FILE[version])}`;
  const args = [...FLAGS, logging, '-cp', path.join(jars, '*')];
  const scram = scramUsers.flatMap((user) => [
    '--add-scram',
    `${user.mechanism}=[name=${user.username},password=${user.password}]`,
  ]);
  await run(java, [...args, 'kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', file, ...scram]);

  const engine = {
    name: `Kafka ${version}`,
    program: java,
    args: [...args, 'kafka.Kafka', file],
    options: { cwd: folder },
    folder,
    stopSignal: 'SIGTERM',
    answers: () => kafkaAnswers(ours.port),
  };
  return startEngine(engine, own, {
    address: `127.0.0.1:${ours.port}`,
    /** Where the other listeners are, by their names. */
    listeners: Object.fromEntries(ours.listeners.map((listener) => [listener.name, `127.0.0.1:${listener.port}`])),
  });
}

module.exports = { startKafka };
