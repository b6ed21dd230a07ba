import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ParleyError, topics, type CarrierReceipt, type InboundText } from '@parley/contracts';
import { startIngest, twilioReceiptRequest, twilioTextRequest, type IngestRig } from '@parley/testkit/carriers';
import { IngestModule } from './ingest.module.js';

const publicUrl = 'https://sms.acme.example';
const account = { accountSid: 'AC1', authToken: 'token', publicUrl };
const main = { ...account, senderId: 'main' };
const config = {
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [
        { id: 'main', code: '+18335550100', country: 'US', carrier: { kind: 'twilio', ...account } },
        { id: 'phones', code: '+18335550199', country: 'US', carrier: { kind: 'loopback' } },
      ],
    },
  ],
};
const clock = { now: () => new Date().toISOString() };
const onKafka = { PARLEY_KAFKA_BROKERS: 'kafka.example:9092' };
const away = new ParleyError('broker-unavailable', 'the broker does not answer', { retryable: true });

let ingest: IngestRig;
const start = async (env: Readonly<Record<string, string>>) =>
  (ingest = await startIngest(IngestModule, config, clock, env));
afterEach(() => ingest.close());

const text = (n: number, words = `text ${n}`) => {
  const { path, headers, body } = twilioTextRequest(main, {
    messageSid: `SM${n}`,
    from: '+14155550101',
    to: '+18335550100',
    text: words,
  });
  return ingest.app.inject({ method: 'POST', url: path, headers, payload: body });
};
const receipt = (n: number) => {
  const fields = { messageSid: `SM${n}`, from: '+18335550100', to: '+14155550101', status: 'sent' };
  const { path, headers, body } = twilioReceiptRequest(main, fields);
  return ingest.app.inject({ method: 'POST', url: path, headers, payload: body });
};
const typed = (words: string) =>
  ingest.app.inject({
    method: 'POST',
    url: '/simulator/texts',
    payload: { from: '+14155550102', to: '+18335550199', text: words },
  });
const arrived = () => ingest.broker.on<InboundText>(topics.inbound).map(({ personal }) => personal.text);
const measured = async (name: string) => (await ingest.metrics.getSingleMetric(name)!.get()).values[0]!.value;
const logged = () =>
  ingest.log.map((line) => JSON.parse(line) as { msg: string; level: number; because?: string; sent?: number });

describe('while Kafka is away', () => {
  it('texts and receipts of every carrier are answered for, kept, told of, and sent in order when it is back', async () => {
    await start(onKafka);
    ingest.broker.failure = away;
    expect((await text(1)).statusCode).toBe(200);
    expect((await text(2)).statusCode).toBe(200);
    expect((await receipt(1)).statusCode).toBe(200);
    expect((await typed('typed')).statusCode).toBe(202);
    expect(await measured('parley_spool_messages')).toBe(4);
    expect(await measured('parley_spool_bytes')).toBeGreaterThan(4_000);
    expect(await measured('parley_spool_oldest_seconds')).toBeGreaterThanOrEqual(0);
    expect((await ingest.health.readiness()).checks['spool']).toEqual({
      ok: true,
      detail: { holding: true, messages: 4, bytes: expect.any(Number), because: 'broker-unavailable' },
    });
    ingest.broker.failure = undefined;
    await ingest.broker.untilHolds(topics.inbound, 3);
    await ingest.broker.untilHolds(topics.receipts, 1);
    expect(arrived()).toEqual(['text 1', 'text 2', 'typed']);
    expect(ingest.broker.on<CarrierReceipt>(topics.receipts)).toMatchObject([{ carrierMessageId: 'SM1' }]);
    while ((await ingest.health.readiness()).checks['spool']!.detail!['holding']) await new Promise(setImmediate);
    expect(await measured('parley_spool_kept_total')).toBe(4);
    expect(await measured('parley_spool_sent_total')).toBe(4);
    expect(await measured('parley_spool_messages')).toBe(0);
    expect(await measured('parley_spool_oldest_seconds')).toBe(0);
    const told = logged().filter(({ msg }) => msg.includes('this disk'));
    expect(told).toMatchObject([
      { level: 40, because: 'broker-unavailable' },
      { level: 30, sent: 4 },
    ]);
    expect(ingest.log.join('') + (await ingest.metrics.metrics())).not.toMatch(/4155550|text 1|typed"/);
  });

  it('a spool that is full refuses with 503 and Retry-After, and is not ready', async () => {
    await start({ ...onKafka, PARLEY_SPOOL_MAX_MB: '1' });
    ingest.broker.failure = away;
    const accepted: string[] = [];
    let answer = await text(0, 'x'.repeat(1_500));
    for (let n = 1; answer.statusCode === 200; n += 1) {
      accepted.push(`SM${n - 1}`);
      answer = await text(n, 'x'.repeat(1_500));
    }
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect(answer.json()).toMatchObject({ status: 503, code: 'spool-full' });
    expect(accepted.length).toBeGreaterThan(100);
    expect((await ingest.health.readiness()).checks['spool']).toMatchObject({ ok: false });
    expect(logged().filter(({ msg }) => msg.includes('spool is full'))).toHaveLength(1);
    ingest.broker.failure = undefined;
    await ingest.broker.untilHolds(topics.inbound, accepted.length);
    expect(ingest.broker.on<InboundText>(topics.inbound).map(({ carrierMessageId }) => carrierMessageId)).toEqual(
      accepted,
    );
  });

  it('texts are left to the carrier where the spool is switched off', async () => {
    await start({ ...onKafka, PARLEY_SPOOL: 'off' });
    ingest.broker.failure = away;
    const answer = await text(1);
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect(answer.json()).toMatchObject({ code: 'broker-unavailable' });
    expect(existsSync(join(ingest.dataDir, 'spool-1.db'))).toBe(false);
  });
});

it('an embedded broker has no spool before it: it fails only where its own disk does', async () => {
  await start({});
  expect((await text(1)).statusCode).toBe(200);
  expect(existsSync(join(ingest.dataDir, 'spool-1.db'))).toBe(false);
  expect((await ingest.health.readiness()).checks).not.toHaveProperty('spool');
});
