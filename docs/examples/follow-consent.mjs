/*
 * A service of yours beside Parley: keeps in a database of its own who may be texted.
 *   KAFKA_BROKERS=localhost:9092 CONSENT_FILE=consent.db node follow-consent.mjs
 */
import { DatabaseSync } from 'node:sqlite';
import { Kafka, logLevel } from 'kafkajs';

const database = new DatabaseSync(process.env.CONSENT_FILE ?? 'consent.db');
database.exec('CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, consent TEXT)');
// What was seen and what follows from it change in one write, so a repeat or a crash in between changes nothing.
const remember = database.prepare(`
  INSERT INTO contacts VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE
  SET revision = excluded.revision, consent = coalesce(excluded.consent, consent)
  WHERE excluded.revision > revision`);

const consentAfter = {
  'parley.conversation.consent-granted.v1': 'granted',
  'parley.conversation.consent-revoked.v1': 'revoked',
};

const kafka = new Kafka({
  clientId: 'consent-mirror',
  brokers: (process.env.KAFKA_BROKERS ?? 'localhost:9092').split(','),
  logLevel: logLevel.ERROR,
});
// A group of its own: nobody else's progress is touched, and several instances of this program share the work.
const prefix = process.env.PARLEY_KAFKA_PREFIX ?? '';
// Ten seconds after it was killed, others take over what it had.
const consumer = kafka.consumer({ groupId: `${prefix}consent-mirror`, sessionTimeout: 10_000 });

await consumer.connect();
await consumer.subscribe({ topic: `${prefix}conversation.events`, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message: { key, headers } }) => {
    const header = (name) => headers[name]?.toString();
    const contactId = key.toString();
    const revision = Number(header('parley-revision'));
    const consent = consentAfter[header('ce_type')];
    // The facts of a contact come in the order of their revisions; one that is not newer is a repeat.
    const { changes } = remember.run(contactId, revision, consent ?? null);
    if (changes > 0 && consent) console.log(JSON.stringify({ contactId, revision, consent }));
  },
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await consumer.disconnect();
    database.close();
  });
