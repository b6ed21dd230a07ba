import { describeOn, startKafka, type StartedKafka } from '@parley/testkit/engines';
import { ack } from '../port.js';
import { openKafkaBroker, type KafkaBrokerOptions } from './index.js';

/** Milliseconds: two brokers are started. */
jest.setTimeout(60_000);
const password = 'pa"ss \\word';
const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

describeOn('own-engines', 'Kafka behind TLS and passwords', () => {
  let kafka: StartedKafka;

  beforeAll(async () => {
    kafka = await startKafka({
      listeners: [
        { name: 'SECURE', protocol: 'SASL_SSL' },
        { name: 'CERTIFIED', protocol: 'SSL' },
      ],
      users: mechanisms.map((mechanism) => ({
        mechanism: mechanism.toUpperCase() as Uppercase<typeof mechanism>,
        username: `by-${mechanism}`,
        password: mechanism === 'plain' ? 'plain' : password,
      })),
      properties: { 'listener.name.certified.ssl.client.auth': 'required' },
    });
  });
  afterAll(() => kafka.close());

  const open = (listener: string, options: Partial<KafkaBrokerOptions>) =>
    openKafkaBroker({
      brokers: [kafka.listeners[listener]!],
      clientId: 'secured',
      clock: { now: () => new Date().toISOString() },
      ...options,
    });

  /** A message there and back, over every kind of connection the adapter opens. */
  async function roundTrip(listener: string, name: string, options: Partial<KafkaBrokerOptions>): Promise<void> {
    const broker = await open(listener, options);
    await broker.ensureTopics([{ name, partitions: 2 }]);
    const seen = new Promise<string>((resolve) => {
      void broker.consume({
        group: name,
        topics: [name],
        handler: async ({ value }) => {
          resolve(value);
          return ack;
        },
      });
    });
    await broker.publish(name, [{ key: 'a', headers: {}, value: 'said' }]);
    expect(await seen).toBe('said');
    await broker.close();
  }

  it.each(mechanisms)('takes %s over TLS', async (mechanism) => {
    const sasl = { mechanism, username: `by-${mechanism}`, password: mechanism === 'plain' ? 'plain' : password };
    await roundTrip('SECURE', mechanism, { tls: { ca: kafka.authority! }, sasl });
  });

  it('takes a certificate of the client', async () => {
    const { certificate: cert, key } = kafka.client!;
    await roundTrip('CERTIFIED', 'certified', { tls: { ca: kafka.authority!, cert, key } });
  });

  it('says that a password is wrong, without repeating it, and that trying again is no use', async () => {
    const sasl = { mechanism: 'scram-sha-512', username: 'by-scram-sha-512', password: 'guessed' } as const;
    const refused = open('SECURE', { tls: { ca: kafka.authority! }, sasl });
    await expect(refused).rejects.toMatchObject({ code: 'broker-access-denied', retryable: false });
    await expect(refused).rejects.not.toThrow(/guessed/);
  });

  it('trusts no authority it was not told of', async () => {
    await expect(open('CERTIFIED', { tls: true })).rejects.toMatchObject({
      code: 'broker-unavailable',
      message: expect.stringContaining('certificate'),
    });
  });
});
