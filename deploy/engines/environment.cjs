'use strict';

/** The variable by which the tests are told of each engine, and the one by which Parley itself is. */
const variables = {
  kafka: { tests: 'PARLEY_TEST_KAFKA_BROKERS', parley: 'PARLEY_KAFKA_BROKERS' },
  'kafka-3.9': { tests: 'PARLEY_TEST_KAFKA_BROKERS', parley: 'PARLEY_KAFKA_BROKERS' },
  postgres: { tests: 'PARLEY_TEST_POSTGRES_URL', parley: 'PARLEY_EVENT_STORE_URL' },
  mongodb: { tests: 'PARLEY_TEST_MONGODB_URL', parley: 'PARLEY_MONGODB_URL' },
};

/**
 * @param {'tests' | 'parley'} reader
 * @param {Readonly<Record<string, { address: string }>>} engines running, by name
 * @returns {Record<string, string>}
 */
function environmentFor(reader, engines) {
  return Object.fromEntries(Object.entries(engines).map(([name, { address }]) => [variables[name][reader], address]));
}

module.exports = { environmentFor };
