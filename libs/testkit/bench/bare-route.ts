import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { fastify } from 'fastify';

/**
 * The least that can answer a carrier durably: one route, one prepared insert. Arguments: the file, and what to insert
 * as a JSON array of key, headers and value. Says its port.
 */
const [file, record] = process.argv.slice(2) as [string, string];
const [key, headers, value] = JSON.parse(record) as [string, string, string];
const db = new DatabaseSync(file);
db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE texts (id INTEGER PRIMARY KEY, key TEXT NOT NULL, headers TEXT NOT NULL, value TEXT NOT NULL) STRICT`);
const insert = db.prepare('INSERT INTO texts (key, headers, value) VALUES (?, ?, ?)');

const app = fastify();
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_, body, done) =>
  done(null, body),
);
app.post('*', (_, reply) => {
  insert.run(key, headers, value);
  void reply.type('text/xml').send('<Response/>');
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.once('disconnect', () => process.exit());
process.send!((app.server.address() as AddressInfo).port);
