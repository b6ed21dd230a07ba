'use strict';
const { startFerretdb } = require('./ferretdb/start.cjs');
const { startKafka } = require('./kafka/start.cjs');
const { startPostgres } = require('./postgres/start.cjs');

module.exports = { startFerretdb, startKafka, startPostgres };
