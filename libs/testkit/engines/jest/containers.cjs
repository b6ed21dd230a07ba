'use strict';

/**
 * How Testcontainers starts each engine. Loaded when one is started: the library alone takes a second.
 * @type {Readonly<Record<string, () => Promise<{ address: string, stop(): Promise<unknown> }>>>}
 */
const containers = {
  async kafka() {
    const { KafkaContainer } = require('@testcontainers/kafka');
    const kafka = new KafkaContainer('confluentinc/cp-kafka:8.1.0').withKraft();
    const container = await kafka.withEnvironment({ KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false' }).start();
    return { address: `${container.getHost()}:${container.getMappedPort(9093)}`, stop: () => container.stop() };
  },
  async mongodb() {
    const { MongoDBContainer } = require('@testcontainers/mongodb');
    const container = await new MongoDBContainer('mongo:8.0').start();
    return { address: `${container.getConnectionString()}?directConnection=true`, stop: () => container.stop() };
  },
  async postgres() {
    const { PostgreSqlContainer } = require('@testcontainers/postgresql');
    const container = await new PostgreSqlContainer('postgres:17').start();
    return { address: container.getConnectionUri(), stop: () => container.stop() };
  },
  async eventstoredb() {
    const { GenericContainer, Wait } = require('testcontainers');
    const container = await new GenericContainer('kurrentplatform/kurrentdb:26.1.1')
      .withEnvironment({ KURRENTDB_INSECURE: 'true', KURRENTDB_TELEMETRY_OPTOUT: 'true' })
      .withExposedPorts(2113)
      .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCodeMatching((status) => status < 300))
      .start();
    const address = `esdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`;
    return { address, stop: () => container.stop() };
  },
};

module.exports = { containers };
