'use strict';
const { ferretdbProgram } = require('./ferretdb/build.cjs');
const { startFerretdb } = require('./ferretdb/start.cjs');
const { tool } = require('./install/tools.cjs');
const { kafkaJars } = require('./kafka/jars.cjs');
const { startKafka } = require('./kafka/start.cjs');
const { startPostgres } = require('./postgres/start.cjs');

/** Downloads, builds and installs what is missing for the engines to start, and the browser that the console is tried in. */
const fetchers = {
  kafka: () => Promise.all([tool('java'), kafkaJars('4.1')]),
  'kafka-3.9': () => Promise.all([tool('java'), kafkaJars('3.9')]),
  postgres: () => tool('postgres'),
  mongodb: () => ferretdbProgram(),
  chromium: () => tool('chromium'),
};

module.exports = { fetchers, startFerretdb, startKafka, startPostgres };
