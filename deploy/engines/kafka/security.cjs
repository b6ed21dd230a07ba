'use strict';
const modules = 'org.apache.kafka.common.security';
const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const isSasl = ({ protocol }) => protocol.startsWith('SASL');

/** Who may log in by PLAIN stands in the configuration; by SCRAM, in the cluster's own records. */
function plainUsers(users) {
  const passwords = users
    .filter(({ mechanism }) => mechanism === 'PLAIN')
    .map(({ username, password }) => ` user_${username}=${quoted(password)}`);
  return `${modules}.plain.PlainLoginModule required${passwords.join('')};`;
}

/** The properties of listeners that ask who is there. */
function saslProperties(listeners, users) {
  const mechanisms = [...new Set(users.map(({ mechanism }) => mechanism))];
  const properties = {};
  for (const { name } of listeners.filter(isSasl)) {
    const listener = `listener.name.${name.toLowerCase()}`;
    properties[`${listener}.sasl.enabled.mechanisms`] = mechanisms.join(',');
    for (const mechanism of mechanisms)
      properties[`${listener}.${mechanism.toLowerCase()}.sasl.jaas.config`] =
        mechanism === 'PLAIN' ? plainUsers(users) : `${modules}.scram.ScramLoginModule required;`;
  }
  return properties;
}

/** What the formatting of the storage takes to know the users of SCRAM. */
const scramArguments = (users) =>
  users
    .filter(({ mechanism }) => mechanism !== 'PLAIN')
    .flatMap(({ mechanism, username, password }) => [
      '--add-scram',
      `${mechanism}=[name=${username},password=${password}]`,
    ]);

/** A client may show a certificate; with `ssl.client.auth=required` in its place it must. */
const tlsProperties = ({ broker, client }) => ({
  'ssl.keystore.type': 'PEM',
  'ssl.keystore.certificate.chain': broker.certificate,
  'ssl.keystore.key': broker.key,
  'ssl.truststore.type': 'PEM',
  'ssl.truststore.certificates': client.certificate,
  'ssl.client.auth': 'requested',
});

const hasTls = (listeners) => listeners.some(({ protocol }) => protocol.endsWith('SSL'));

module.exports = { hasTls, saslProperties, scramArguments, tlsProperties };
