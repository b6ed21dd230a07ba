import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { contactIdOf, envelopeOf, topics, type FactType, type RecordedFact } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { tokens, type Contacts } from '@parley/runtime';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { aText, aVerdict, brandCode, customer, id, senderId } from '@parley/testkit';
import { complianceService } from './service.js';

const contact = { contactId: contactIdOf(Buffer.from('spec'), 'acme', customer), brandId: 'acme' };
const config = `
brands:
  - id: acme
    name: Acme
    helpContact: help@acme.example
    senders:
      - { id: ${senderId}, code: "${brandCode}", country: US, quietHours: "off", carrier: { kind: loopback } }
`;

describe('compliance', () => {
  let folder: string;
  let running: RunningServices;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-compliance-'));
    writeFileSync(join(folder, 'parley.yaml'), config);
    const logTo = { write: () => undefined };
    running = await startServices([complianceService], { name: 'spec', env: { PORT: '0' }, cwd: folder, logTo });
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    rmSync(folder, { recursive: true });
  });

  const execute = (command: Command, cause: string) =>
    running.app
      .get<Contacts>(tokens.contacts)
      .execute(contact, { at: new Date().toISOString(), cause, actor: { kind: 'system' } }, command);

  /** What the projection does in a whole set: every fact to the topic, twice here; until the wanted one is recorded. */
  const relayUntil = async (type: FactType): Promise<RecordedFact> => {
    const broker = running.app.get<Broker>(tokens.broker);
    for await (const item of running.app.get<EventStore>(tokens.eventStore).subscribeAll(undefined)) {
      if (item.kind !== 'fact') continue;
      const { fact } = item;
      if (fact.type === type) return fact;
      const message = { key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
      await broker.publish(topics.events, [message, message]);
    }
    throw new Error('the log ended');
  };

  it('takes a STOP from the topic to its proof and its approved answer', async () => {
    const message = aText('m1', { text: 'STOP', acceptedAt: new Date().toISOString() });
    const verdict = aVerdict({ route: 'keyword', keyword: 'stop', intent: undefined });
    await execute({ type: 'ReceiveMessage', senderId, message, verdict }, 'stop');
    const approved = (await relayUntil('ReplyApproved')) as RecordedFact<'ReplyApproved'>;
    const { replies, consent } = await running.app.get<Contacts>(tokens.contacts).load(contact.contactId);
    expect(replies.byId[approved.data.replyId]).toMatchObject({ automatic: 'stopConfirmation', status: 'approved' });
    expect(consent).toMatchObject({ status: 'revoked', suppressed: true });
  });

  it('judges what is requested, and again what comes due', async () => {
    const message = aText('m1', { acceptedAt: new Date().toISOString() });
    await execute({ type: 'ReceiveMessage', senderId, message, verdict: aVerdict() }, 'text');
    const replyId = id('r1');
    const author = 'agent' as const;
    const category = 'conversational_reply' as const;
    const text = 'Hello';
    await execute({ type: 'RequestReply', senderId, replyId, author, category, text, media: [] }, 'reply');
    const until = new Date(Date.now() - 1_000).toISOString();
    const hold = { kind: 'hold', until, rules: [], ruleset: 'spec' } as const;
    await execute({ type: 'JudgeReply', replyId, verdict: hold }, 'hold');
    const timer = { ...contact, senderId, timerId: `held-reply:${replyId}`, kind: 'held-reply', subject: replyId };
    await running.app
      .get<Broker>(tokens.broker)
      .publish(topics.timers, [
        { key: contact.contactId, headers: {}, value: JSON.stringify({ ...timer, dueAt: until }) },
      ]);
    expect((await relayUntil('ReplyApproved')).cause).toBe(`held-reply:${replyId}@${until}`);
  });

  it('is ready only on current time zone data', async () => {
    const ready = await fetch(`${running.url}/healthz/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('time-zone-data');
  });
});
