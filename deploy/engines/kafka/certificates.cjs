'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { tool } = require('../install/tools.cjs');
const { run } = require('../process/run.cjs');

/** @typedef {{ certificate: string, key: string }} Identity both PEM, for some days, signed by itself */

/** @returns {Promise<Identity>} */
async function selfSigned(folder, name) {
  const [certificate, key] = ['crt', 'key'].map((ending) => path.join(folder, `${name}.${ending}`));
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '7'];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  await run(await tool('openssl'), ['req', ...kind, ...subject, '-keyout', key, '-out', certificate]);
  return { certificate: fs.readFileSync(certificate, 'utf8'), key: fs.readFileSync(key, 'utf8') };
}

/** A broker's identity, and a client's that the broker trusts. */
async function certificates(folder) {
  const [broker, client] = await Promise.all([selfSigned(folder, 'broker'), selfSigned(folder, 'client')]);
  return { broker, client };
}

module.exports = { certificates };
