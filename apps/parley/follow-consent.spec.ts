import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Broker, type OutgoingMessage } from '@parley/broker';
import { openKafkaBroker } from '@parley/broker/kafka';
import { envelopeOf, topics, type FactType, type RecordedFact } from '@parley/contracts';
import { describeOn } from '@parley/testkit/engines';

const root = resolve(__dirname, '../..');
const program = join(root, 'docs/examples/follow-consent.mjs');

const sampleOf = (type: FactType): RecordedFact =>
  JSON.parse(readFileSync(join(root, `libs/contracts/samples/${type}.v1.json`), 'utf8')) as RecordedFact;

/** The fact of a contact with this revision, as the projection publishes it. */
function published(type: FactType, contactId: string, revision: number): OutgoingMessage {
  const fact: RecordedFact = { ...sampleOf(type), contactId, revision };
  return { key: contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
}

describe('the page for subscribers', () => {
  it('shows the program that is run here', () => {
    const page = readFileSync(join(root, 'docs/how-to/subscribe-to-events.md'), 'utf8');
    expect(page).toContain(readFileSync(program, 'utf8').trimEnd());
  });
});

describeOn('kafka', 'a service of somebody else’s, beside Parley', (address) => {
  const prefix = `example-${randomUUID().slice(0, 8)}-`;
  let folder: string;
  let file: string;
  let broker: Broker;
  let running: ChildProcess | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-example-'));
    file = join(folder, 'consent.db');
    const clock = { now: () => new Date().toISOString() };
    broker = await openKafkaBroker({ brokers: address.split(','), clientId: 'parley', prefix, clock });
    await broker.ensureTopics([{ name: topics.events, partitions: 3 }]);
  });
  afterAll(async () => {
    running?.kill('SIGKILL');
    await broker.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs the program until it has printed so many lines; answers them. It is still running then. */
  async function follow(lines: number): Promise<readonly object[]> {
    const env = { ...process.env, KAFKA_BROKERS: address, PARLEY_KAFKA_PREFIX: prefix, CONSENT_FILE: file };
    running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    for await (const chunk of running.stdout!.setEncoding('utf8')) {
      printed += String(chunk);
      if (printed.split('\n').length > lines) break;
    }
    return printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
  }

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const exited = once(running!, 'exit');
    running!.kill(signal);
    await exited;
  };

  it('knows who may be texted, although facts come twice and it is killed', async () => {
    const [ada, ben] = ['a'.repeat(26), 'b'.repeat(26)];
    const before = [
      published('ContactCreated', ada, 0),
      published('ConsentGranted', ada, 1),
      published('ConsentGranted', ada, 1),
      published('ConsentRevoked', ada, 2),
    ];
    await broker.publish(topics.events, before);
    expect(await follow(2)).toEqual([
      { contactId: ada, revision: 1, consent: 'granted' },
      { contactId: ada, revision: 2, consent: 'revoked' },
    ]);
    await stop('SIGKILL');

    await broker.publish(topics.events, [...before, published('ConsentGranted', ben, 4)]);
    expect(await follow(1)).toEqual([{ contactId: ben, revision: 4, consent: 'granted' }]);
    await stop('SIGTERM');

    const database = new DatabaseSync(file);
    expect(database.prepare('SELECT id, revision, consent FROM contacts ORDER BY id').all()).toEqual([
      { id: ada, revision: 2, consent: 'revoked' },
      { id: ben, revision: 4, consent: 'granted' },
    ]);
    database.close();
  }, 90_000);
});
