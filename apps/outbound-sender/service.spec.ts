import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import {
  contactIdOf,
  envelopeOf,
  topics,
  type CarrierReceipt,
  type FactType,
  type RecordedFact,
} from '@parley/contracts';
import type { Command } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { tokens, type Contacts } from '@parley/runtime';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { aText, aVerdict, brandCode, customer, id, senderId } from '@parley/testkit';
import { outboundSenderService } from './service.js';

const contact = { contactId: contactIdOf(Buffer.from('spec'), 'acme', customer), brandId: 'acme' };

const config = `
brands:
  - id: acme
    name: Acme
    helpContact: help@acme.example
    senders:
      - { id: ${senderId}, code: "${brandCode}", country: US, carrier: { kind: loopback } }
`;

describe('the outbound sender', () => {
  let folder: string;
  let running: RunningServices;
  let store: EventStore;
  let broker: Broker;
  let causes = 0;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-sender-'));
    writeFileSync(join(folder, 'parley.yaml'), config);
    const logTo = { write: () => undefined };
    running = await startServices([outboundSenderService], { name: 'spec', env: { PORT: '0' }, cwd: folder, logTo });
    store = running.app.get<EventStore>(tokens.eventStore);
    broker = running.app.get<Broker>(tokens.broker);
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    rmSync(folder, { recursive: true });
  });

  const execute = (command: Command) =>
    running.app
      .get<Contacts>(tokens.contacts)
      .execute(
        contact,
        { at: new Date().toISOString(), cause: `spec-${(causes += 1)}`, actor: { kind: 'system' } },
        command,
      );
  const publish = (fact: RecordedFact) =>
    broker.publish(topics.events, [{ key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) }]);
  const recorded = async (type: FactType): Promise<RecordedFact> => {
    for await (const item of store.subscribeAll(undefined, { types: [type] }))
      if (item.kind === 'fact') return item.fact;
    throw new Error('the log ended');
  };

  it('sends what is approved and records what is received, from topics to the store', async () => {
    await execute({ type: 'ReceiveMessage', senderId, message: aText('m1'), verdict: aVerdict() });
    const replyId = id('r1');
    await execute({
      type: 'RequestReply',
      senderId,
      replyId,
      author: 'agent',
      category: 'conversational_reply',
      text: 'Hello',
      media: [],
    });
    const judged = await execute({
      type: 'JudgeReply',
      replyId,
      verdict: { kind: 'approve', rules: [], ruleset: 'spec' },
    });
    const [approved] = judged.ok ? judged.facts : [];
    await publish(approved!);
    await publish(approved!);
    const sent = (await recorded('ReplySent')) as RecordedFact<'ReplySent'>;
    expect(sent.data).toMatchObject({ replyId, attempt: 1, segments: 1, encoding: 'GSM-7', knownBy: 'answer' });
    expect(sent.cause).toBe(approved!.id);

    const receipt: CarrierReceipt = {
      ...contact,
      senderId,
      replyId,
      carrier: 'loopback',
      carrierMessageId: sent.data.carrierMessageId,
      status: 'delivered',
      acceptedAt: new Date().toISOString(),
      personal: { to: customer },
    };
    await broker.publish(topics.receipts, [{ key: contact.contactId, headers: {}, value: JSON.stringify(receipt) }]);
    expect((await recorded('ReplyDelivered')).data).toMatchObject({ replyId, status: 'delivered' });
  });

  it('looks up when the timer says so', async () => {
    const phone = '+14159990005';
    await execute({ type: 'ReceiveMessage', senderId, message: aText('m1', { from: phone }), verdict: aVerdict() });
    const replyId = id('r1');
    await execute({
      type: 'RequestReply',
      senderId,
      replyId,
      author: 'agent',
      category: 'conversational_reply',
      text: 'Hello',
      media: [],
    });
    const judged = await execute({
      type: 'JudgeReply',
      replyId,
      verdict: { kind: 'approve', rules: [], ruleset: 'spec' },
    });
    await publish(judged.ok ? judged.facts[0]! : ({} as never));
    const { data } = (await recorded('ReplyOutcomeUnknown')) as RecordedFact<'ReplyOutcomeUnknown'>;
    const timer = {
      ...contact,
      senderId,
      timerId: `reply-lookup:${replyId}`,
      kind: 'reply-lookup',
      subject: replyId,
      dueAt: data.lookUpAt,
    };
    await broker.publish(topics.timers, [{ key: contact.contactId, headers: {}, value: JSON.stringify(timer) }]);
    for await (const item of store.subscribeAll(undefined, { types: ['ReplyOutcomeUnknown'] })) {
      if (item.kind === 'fact' && item.fact.cause === `reply-lookup:${replyId}@${data.lookUpAt}`) {
        expect(item.fact.data).toMatchObject({ because: 'look-up-found-nothing', lookUpAt: expect.any(String) });
        break;
      }
    }
  });
});
