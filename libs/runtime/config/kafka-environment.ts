import { saslMechanisms, type KafkaSettings } from './settings.js';
import type { VariableReader } from './variables.js';

const BROKERS = 'PARLEY_KAFKA_BROKERS';
const SASL = 'PARLEY_KAFKA_SASL';
const TLS = 'PARLEY_KAFKA_TLS';
const COMPRESSION = 'PARLEY_KAFKA_COMPRESSION';
const REPLICATION = 'PARLEY_KAFKA_REPLICATION';
const PREFIX = 'PARLEY_KAFKA_PREFIX';

/** How to reach Kafka; undefined where no broker is named, which means the embedded one. */
export function readKafkaSettings(read: VariableReader): KafkaSettings | undefined {
  const brokers = brokersOf(read);
  const tls = tlsOf(read);
  const sasl = saslOf(read);
  const compression = read.oneOf(COMPRESSION, ['gzip', 'none'], 'unset it for gzip');
  const replication = read.wholeNumber(REPLICATION, 1, 100);
  const prefix = read.text(PREFIX);
  if (prefix !== undefined && !/^[A-Za-z0-9._-]{1,100}$/.test(prefix))
    read.report(
      PREFIX,
      'cannot begin the name of a topic',
      'use letters, digits, dots, hyphens and underscores, at most 100',
    );
  if (brokers === undefined) {
    const set = { [TLS]: tls, [SASL]: sasl, [COMPRESSION]: compression, [REPLICATION]: replication, [PREFIX]: prefix };
    for (const [name, value] of Object.entries(set))
      if (value !== undefined)
        read.report(
          name,
          `is set, but ${BROKERS} is not`,
          `set ${BROKERS}, or unset this to run on the embedded broker`,
        );
    return undefined;
  }
  return {
    brokers,
    compression: compression ?? 'gzip',
    ...(tls ? { tls } : {}),
    ...(sasl ? { sasl } : {}),
    ...(replication === undefined ? {} : { replication }),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

function brokersOf(read: VariableReader): readonly string[] | undefined {
  const text = read.text(BROKERS);
  if (text === undefined) return undefined;
  const brokers = text.split(',').map((each) => each.trim());
  const wrong = brokers.findIndex((each) => !/^([\w.-]+|\[[0-9a-fA-F:.]+\]):\d{1,5}$/.test(each));
  if (wrong >= 0)
    read.report(BROKERS, `entry ${wrong + 1} is not host:port`, 'list brokers as host:port, with commas in between');
  return brokers;
}

function tlsOf(read: VariableReader): KafkaSettings['tls'] {
  const on = read.oneOf(TLS, ['on', 'off'], 'unset it for off') === 'on';
  const names = { ca: 'PARLEY_KAFKA_CA_FILE', cert: 'PARLEY_KAFKA_CERT_FILE', key: 'PARLEY_KAFKA_KEY_FILE' };
  for (const name of Object.values(names))
    if (!on && read.text(name) !== undefined)
      read.report(name, `is set, but ${TLS} is not on`, `set ${TLS}=on, or unset this to connect without TLS`);
  const [ca, cert, key] = [read.pem(names.ca), read.pem(names.cert), read.pem(names.key)];
  together(read, names.cert, names.key);
  together(read, names.key, names.cert);
  return on ? { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) } : undefined;
}

function saslOf(read: VariableReader): KafkaSettings['sasl'] {
  const [USERNAME, PASSWORD] = ['PARLEY_KAFKA_USERNAME', 'PARLEY_KAFKA_PASSWORD'];
  const mechanism = read.oneOf(SASL, saslMechanisms, 'unset it to connect without a password');
  const [username, password] = [read.text(USERNAME), read.text(PASSWORD)];
  if (read.text(SASL) === undefined) together(read, username === undefined ? PASSWORD : USERNAME, SASL);
  else for (const name of [USERNAME, PASSWORD]) together(read, SASL, name);
  return mechanism && username !== undefined && password !== undefined ? { mechanism, username, password } : undefined;
}

/** Reports the second where only the first of two is set that need each other. */
function together(read: VariableReader, first: string, second: string): void {
  if (read.text(first) !== undefined && read.text(second) === undefined)
    read.report(second, `is not set, but ${first} is`, 'set both, or neither');
}
