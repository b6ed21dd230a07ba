import { ack } from '@parley/broker';
import { uuidV5, type RecordedFact } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import { currentRuleset } from '@parley/conversation/judgement';
import { aText, aVerdict, id, minutesAfter, noon, senderId } from '@parley/testkit';
import { ContactRig, type RigOptions } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { ApplyKeyword } from './apply-keyword.js';
import type { ComplianceParts } from './compliance-parts.js';
import { JudgeReply } from './judge-reply.js';
import { ComplianceMetrics } from './metrics.js';

const hours = 3_600_000;
let rig: ContactRig;
let registry: Registry;
let parts: ComplianceParts;
let judgeReply: JudgeReply;

/** The customer is in California, eight hours behind UTC, where hours are 9:00 to 21:00; noon is 17:00 UTC. */
async function start(sender: RigOptions['sender'] = {}): Promise<void> {
  rig = new ContactRig({ sender });
  registry = new Registry();
  const metrics = new ComplianceMetrics(registry);
  parts = { ...rig.parts(), metrics, ruleset: currentRuleset, timeZoneData: '2026c' };
  judgeReply = new JudgeReply(parts);
  rig.clock.pass(2 * hours);
  await rig.execute({
    type: 'ReceiveMessage',
    senderId,
    message: aText('m1', { acceptedAt: rig.clock.now() }),
    verdict: aVerdict(),
  });
}
beforeEach(() => start());
afterEach(() => rig.close());

async function requested(
  name: string,
  changes: Partial<Extract<Command, { type: 'RequestReply' }>> = {},
): Promise<string> {
  await rig.execute({
    type: 'RequestReply',
    senderId,
    replyId: id(name),
    author: 'agent',
    category: 'conversational_reply',
    text: 'On its way',
    media: [],
    ...changes,
  });
  return id(name);
}
const judge = (replyId: string, cause = `ask-${replyId}`) => judgeReply.run({ ...rig.contact, replyId, cause });
const last = async () => (await rig.facts()).at(-1)!;

describe('a reply', () => {
  it('by day is approved, with the rules that were consulted, until the window closes', async () => {
    expect(await judge(await requested('r1'))).toEqual(ack);
    expect(await last()).toMatchObject({
      type: 'ReplyApproved',
      cause: `ask-${id('r1')}`,
      actor: { kind: 'system', id: 'compliance' },
      data: {
        replyId: id('r1'),
        ruleset: expect.stringMatching(`^${currentRuleset.version}\\+tz\\.2026c\\.`),
        expiresAt: '2026-11-21T05:00:00.000Z',
        rules: expect.arrayContaining([{ id: 'US-QH', version: '1', reason: 'passes' }]),
      },
    });
  });

  it('that no hour suits is held for a person, who finds it by a tag', async () => {
    const qh = currentRuleset.rules.find(({ id }) => id === 'US-QH')!;
    const late = { ...qh, id: 'late', check: 'window', parameters: { weekdays: '22:00-23:00' } } as const;
    const ruleset = { version: 'spec', rules: [...currentRuleset.rules, late] };
    const told: unknown[] = [];
    const log = { warn: (...what: unknown[]) => void told.push(what) } as unknown as ComplianceParts['log'];
    const replyId = await requested('r1');
    await new JudgeReply({ ...parts, ruleset, log }).run({ ...rig.contact, replyId, cause: 'ask' });
    expect((await rig.factsOf('ReplyHeld')).at(-1)).toMatchObject({
      data: {
        until: minutesAfter(rig.clock.now(), 24 * 60),
        rules: expect.arrayContaining([
          expect.objectContaining({ id: 'late', reason: expect.stringContaining('person') }),
        ]),
      },
    });
    expect(told).toEqual([[{ replyId }, expect.stringContaining('a person must decide')]]);
    expect((await rig.state()).inbox.bySender[senderId]!.tags).toEqual(['needs-decision']);
    await new JudgeReply({ ...parts, ruleset, log }).run({ ...rig.contact, replyId, cause: 'a day later' });
    expect(await rig.factsOf('TagAdded')).toHaveLength(1);
  });

  it('to somebody who opted out is rejected with its rule', async () => {
    const replyId = await requested('r1');
    await rig.receivesStop('m2');
    await judge(replyId);
    expect(await last()).toMatchObject({
      type: 'ReplyRejected',
      data: { rules: expect.arrayContaining([expect.objectContaining({ id: 'suppression' })]) },
    });
  });

  it('approved before a wish about another part is judged anew at the claim, where a part counts for all', async () => {
    const replyId = await requested('r1');
    await judge(replyId);
    expect(await last()).toMatchObject({ type: 'ReplyApproved' });
    await rig.execute({ type: 'RevokeConsent', source: 'agent', channel: 'voice', categories: ['marketing'] });
    await rig.execute({ type: 'ClaimReply', replyId, attempt: 1, carrier: 'loopback' });
    expect(await last()).toMatchObject({ type: 'ReplyHeld', data: { until: rig.clock.now() } });
    await judge(replyId, 'due');
    expect(await last()).toMatchObject({
      type: 'ReplyRejected',
      data: { rules: expect.arrayContaining([expect.objectContaining({ id: 'US-REV-ALL' })]) },
    });
  });

  it('judged twice is judged once, and counted once', async () => {
    const replyId = await requested('r1');
    await judge(replyId);
    const once = await rig.facts();
    expect(await judge(replyId, 'again')).toEqual(ack);
    expect(await rig.facts()).toEqual(once);
    const metrics = await registry.metrics();
    expect(metrics).toContain(
      'parley_replies_judged_total{sender="main",category="conversational_reply",verdict="approve"} 1',
    );
    expect(metrics).toContain('parley_rules_decided_total{rule="brand-name",verdict="approve"} 1');
  });

  it('on a sender code that is not configured any more is rejected', async () => {
    await rig.execute({ type: 'ReceiveMessage', senderId: 'gone', message: aText('m2'), verdict: aVerdict() });
    await judge(await requested('r1', { senderId: 'gone' }));
    expect(await last()).toMatchObject({ type: 'ReplyRejected', data: { rules: [{ id: 'sender-not-configured' }] } });
  });

  it('that nobody requested is parked', async () => {
    expect(await judge(id('nobody'))).toEqual({ kind: 'park', because: 'reply-not-found' });
  });

  it('is judged on the newest state: what another process appends meanwhile counts', async () => {
    const replyId = await requested('r1');
    const elsewhere = rig.desk();
    let interfered = false;
    const { contacts } = parts;
    const racing: ComplianceParts['contacts'] = {
      load: (contactId) => contacts.load(contactId),
      execute: async (contact, meta, source) => {
        if (!interfered) {
          interfered = true;
          const verdict = aVerdict({ route: 'keyword', keyword: 'stop', intent: undefined });
          const message = aText('m2', { text: 'STOP' });
          const stop = { at: rig.clock.now(), cause: id('m2'), actor: { kind: 'customer' } as const };
          await elsewhere.execute(contact, stop, { type: 'ReceiveMessage', senderId, message, verdict });
        }
        return contacts.execute(contact, meta, source);
      },
    };
    await new JudgeReply({ ...parts, contacts: racing }).run({ ...rig.contact, replyId, cause: 'ask' });
    expect(await last()).toMatchObject({ type: 'ReplyRejected' });
  });
});

describe('a reply by night', () => {
  const due = (until: string) => judge(id('r1'), `held-reply:${id('r1')}@${until}`);
  let until: string;

  beforeEach(async () => {
    rig.clock.pass(12 * hours);
    await judge(await requested('r1'));
    const held = (await last()) as RecordedFact<'ReplyHeld'>;
    expect(held.type).toBe('ReplyHeld');
    ({ until } = held.data);
  });

  it('waits for the morning and goes then', async () => {
    expect(until).toBe('2026-11-21T17:00:00.000Z');
    rig.clock.passUntil(until);
    expect(await due(until)).toEqual(ack);
    expect(await last()).toMatchObject({ type: 'ReplyApproved' });
  });

  it('is not let go by a timer that is early', async () => {
    const before = await rig.facts();
    rig.clock.passUntil('2026-11-21T16:59:59.000Z');
    expect(await due(until)).toEqual(ack);
    expect(await rig.facts()).toEqual(before);
  });

  it('is rejected in the morning where the customer opted out by night (compliance P9)', async () => {
    await rig.receivesStop('m2');
    rig.clock.passUntil(until);
    await due(until);
    expect(await last()).toMatchObject({ type: 'ReplyRejected' });
  });

  it('is rejected where nobody let it go in time', async () => {
    rig.clock.passUntil(minutesAfter(noon, 27 * 60));
    await due(until);
    const { data } = (await last()) as RecordedFact<'ReplyRejected'>;
    expect(data.rules[0]).toMatchObject({ id: 'replies-to' });
  });
});

describe('in a live conversation', () => {
  it('nobody waits', async () => {
    await rig.close();
    await start({ quietHours: 'liveConversation' });
    rig.clock.pass(12 * hours);
    const message = aText('m2', { acceptedAt: rig.clock.now() });
    await rig.execute({ type: 'ReceiveMessage', senderId, message, verdict: aVerdict() });
    await judge(await requested('r1'));
    expect(await last()).toMatchObject({ type: 'ReplyApproved' });
  });
});

describe('the confirmation of a STOP', () => {
  const confirmation = (name: string) => uuidV5('reply', id(name), 'stopConfirmation');

  async function stops(name: string): Promise<void> {
    const message = aText(name, { text: 'STOP', acceptedAt: rig.clock.now() });
    const verdict = aVerdict({ route: 'keyword', keyword: 'stop', intent: undefined });
    const executed = await rig.execute({ type: 'ReceiveMessage', senderId, message, verdict });
    const routed = (executed.ok ? executed.facts : []).find(({ type }) => type === 'MessageRouted');
    await new ApplyKeyword(parts).run(routed as RecordedFact<'MessageRouted'>);
  }

  it('goes at any hour', async () => {
    rig.clock.pass(12 * hours);
    await stops('m2');
    await judge(confirmation('m2'));
    expect(await last()).toMatchObject({ type: 'ReplyApproved' });
  });

  it('is not handed over after five minutes that it was approved in, neither at first nor in a further attempt', async () => {
    const replyId = confirmation('m2');
    const claims = (attempt: number) => rig.execute({ type: 'ClaimReply', replyId, attempt, carrier: 'loopback' });
    await stops('m2');
    await judge(replyId);
    expect(await last()).toMatchObject({
      type: 'ReplyApproved',
      data: { expiresAt: minutesAfter(rig.clock.now(), 5) },
    });
    await claims(1);
    expect(await last()).toMatchObject({ type: 'ReplyClaimed' });
    const failure = { code: '503', class: 'retry', retryAt: minutesAfter(rig.clock.now(), 3.5) } as const;
    await rig.execute({ type: 'RecordSendFailure', replyId, attempt: 1, ...failure });
    rig.clock.pass(5 * 60_000 + 1);
    await claims(2);
    expect(await last()).toMatchObject({ type: 'ReplyHeld', data: { rules: [{ id: 'approval-expired' }] } });
    await judge(replyId);
    expect(await last()).toMatchObject({ type: 'ReplyRejected' });
  });

  it('does not go after five minutes, and that is on record (compliance P3)', async () => {
    await stops('m2');
    rig.clock.pass(5 * 60_000 + 1);
    await judge(confirmation('m2'));
    expect(await last()).toMatchObject({
      type: 'ReplyRejected',
      data: { rules: expect.arrayContaining([expect.objectContaining({ id: 'ack-too-late' })]) },
    });
    expect(await registry.metrics()).toContain('parley_rules_decided_total{rule="ack-too-late",verdict="reject"} 1');
  });
});
