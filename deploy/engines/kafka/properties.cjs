'use strict';

/** One broker that is its own controller, small, and with one copy of everything. */
function singleNode({ folder, port, controllerPort, listeners }) {
  const all = [{ name: 'PLAINTEXT', protocol: 'PLAINTEXT', port }, ...listeners];
  const addresses = all.map((listener) => `${listener.name}://127.0.0.1:${listener.port}`);
  const protocols = all.map((listener) => `${listener.name}:${listener.protocol}`);
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: [...addresses, `CONTROLLER://127.0.0.1:${controllerPort}`].join(','),
    'advertised.listeners': addresses.join(','),
    'listener.security.protocol.map': [...protocols, 'CONTROLLER:PLAINTEXT'].join(','),
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': `${folder}/data`,
    'num.network.threads': '2',
    'num.io.threads': '4',
    'num.partitions': '1',
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '8',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    // After a SIGKILL the controller takes the new broker only when the old one's session is over; the default is 9 s.
    'broker.session.timeout.ms': '5000',
    'broker.heartbeat.interval.ms': '1000',
    // Specs make many small topics; the default sets 10 MB aside for the index of each partition.
    'log.index.size.max.bytes': '65536',
    'log.cleaner.dedupe.buffer.size': '8388608',
  };
}

const escape = (text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');

/** The text of a Java properties file. @param {Readonly<Record<string, string>>} properties */
function propertiesText(properties) {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${escape(value)}\n`)
    .join('');
}

module.exports = { singleNode, propertiesText };
