import type { FactBody, RecordedFact } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import { currentRuleset, type Ruleset } from '@parley/conversation/judgement';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig, type RigOptions } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { JudgeReply } from './judge-reply.js';
import { ComplianceMetrics } from './metrics.js';

const minutes = 60_000;
const hours = 60 * minutes;
type Wish = Partial<Extract<Command, { type: 'RequestReply' }>>;

/** The customer is in California; the story begins there at nine in the evening, when hours have just closed. */
class Night {
  readonly rig: ContactRig;
  private until = '';

  constructor(options: RigOptions = {}) {
    this.rig = new ContactRig(options);
    this.rig.clock.passUntil('2026-11-21T05:00:00.000Z');
  }

  async begins(): Promise<this> {
    await this.texted('m1');
    await this.record({
      type: 'ConsentGranted',
      senderId,
      data: { source: 'api', channel: 'web', proof: { proven: true, missing: [], standard: 'spec' } },
      personal: {},
    });
    return this;
  }

  texted(name: string, verdict = aVerdict()) {
    const message = aText(name, { acceptedAt: this.rig.clock.now() });
    return this.rig.execute({ type: 'ReceiveMessage', senderId, message, verdict });
  }

  async asked(name: string, wish: Wish = {}): Promise<void> {
    const usual = { author: 'agent' as const, category: 'conversational_reply' as const, media: [] };
    const text = 'Acme: on its way. Reply STOP to end.';
    await this.rig.execute({ type: 'RequestReply', senderId, replyId: id(name), ...usual, text, ...wish });
  }

  async judged(name: string, ruleset: Ruleset = currentRuleset, cause = `${name}@${this.rig.clock.now()}`) {
    const metrics = new ComplianceMetrics(new Registry());
    const judge = new JudgeReply({ ...this.rig.parts(), metrics, ruleset, timeZoneData: '2026c' });
    await judge.run({ ...this.rig.contact, replyId: id(name), cause });
    const verdicts = (await this.rig.facts()).filter(
      (fact): fact is RecordedFact<'ReplyApproved' | 'ReplyHeld' | 'ReplyRejected'> =>
        ['ReplyApproved', 'ReplyHeld', 'ReplyRejected'].includes(fact.type) &&
        (fact.data as { replyId?: string }).replyId === id(name),
    );
    return verdicts.at(-1)!;
  }

  /** Asked for and held. */
  async holds(name: string, wish: Wish = {}): Promise<RecordedFact<'ReplyHeld'>> {
    await this.asked(name, wish);
    const held = (await this.judged(name)) as RecordedFact<'ReplyHeld'>;
    expect(held.type).toBe('ReplyHeld');
    this.until = held.data.until;
    return held;
  }

  /** The instant of the hold; what is decided then. */
  async morning(name: string, ruleset?: Ruleset) {
    this.rig.clock.passUntil(this.until);
    const { type, data } = await this.judged(name, ruleset);
    const [first] = data.rules;
    return type === 'ReplyApproved' ? type : `${type} ${first!.id}`;
  }

  /** A fact that another service established. */
  private async record(fact: FactBody): Promise<void> {
    const { contact, store, clock } = this.rig;
    const revision = (await this.rig.facts()).length - 1;
    const meta = {
      id: id(`fact-${revision}`),
      version: 1,
      at: clock.now(),
      cause: 'spec',
      actor: { kind: 'api' as const },
    };
    await store.append(`contact-${contact.contactId}`, revision, [{ ...fact, ...contact, ...meta }]);
  }
}

let night: Night;
beforeEach(async () => (night = await new Night().begins()));
afterEach(() => night.rig.close());

describe('a reply that waits for the morning', () => {
  it('carries when the hours open, and when they close again', async () => {
    const { data } = await night.holds('r1');
    expect(data).toMatchObject({ until: '2026-11-21T17:00:00.000Z', expiresAt: '2026-11-22T05:00:00.000Z' });
    expect(await night.morning('r1')).toBe('ReplyApproved');
  });

  it('is not sent into a conversation that was put away by night', async () => {
    await night.holds('r1');
    night.rig.clock.pass(6 * minutes);
    await night.rig.execute({ type: 'CloseConversation', senderId });
    expect(await night.morning('r1')).toBe('ReplyRejected conversation-closed');
  });

  it('is sent where the agent sent and closed in one go', async () => {
    await night.holds('r1');
    night.rig.clock.pass(4 * minutes);
    await night.rig.execute({ type: 'CloseConversation', senderId });
    expect(await night.morning('r1')).toBe('ReplyApproved');
  });

  it('is sent into a conversation that was closed and then opened again', async () => {
    await night.holds('r1');
    night.rig.clock.pass(6 * minutes);
    await night.rig.execute({ type: 'CloseConversation', senderId });
    await night.rig.execute({ type: 'ReopenConversation', senderId });
    expect(await night.morning('r1')).toBe('ReplyApproved');
  });

  it('is rejected where the customer said by night that the number is another person’s', async () => {
    await night.holds('r1');
    await night.texted('m2', aVerdict({ intent: 'wrong_number' }));
    expect(await night.morning('r1')).toBe('ReplyRejected wrong-number');
  });

  it('is rejected where the contact was blocked by night', async () => {
    await night.holds('r1');
    await night.rig.execute({ type: 'BlockContact' });
    expect(await night.morning('r1')).toBe('ReplyRejected blocked-contact');
  });

  it('is judged by the rules of the morning, and the verdict names them', async () => {
    const held = await night.holds('r1');
    const stricter: Ruleset = {
      version: 'of-the-morning',
      rules: currentRuleset.rules.map((rule) =>
        rule.id === 'US-CA-QH' && rule.check === 'window'
          ? { ...rule, version: '2', parameters: { weekdays: '10:00-21:00', saturdays: '10:00-21:00' } }
          : rule,
      ),
    };
    expect(await night.morning('r1', stricter)).toBe('ReplyHeld US-CA-QH');
    const again = (await night.rig.factsOf('ReplyHeld')).at(-1)!;
    expect(again.data).toMatchObject({
      until: '2026-11-21T18:00:00.000Z',
      ruleset: expect.stringContaining('of-the-morning'),
    });
    expect(held.data.ruleset).toContain(currentRuleset.version);
  });

  it('is let go by no timer of a hold that was replaced', async () => {
    await night.holds('r1');
    await night.morning('r1');
    const before = await night.rig.facts();
    await night.judged('r1', currentRuleset, 'the first timer, late');
    expect(await night.rig.facts()).toEqual(before);
  });

  it('is not sent any more after five days', async () => {
    await night.holds('r1', { category: 'transactional' });
    night.rig.clock.pass(120 * hours + 1);
    expect(await night.morning('r1')).toBe('ReplyRejected held-too-long');
  });
});

describe('marketing that waits for the morning', () => {
  const marketing = { category: 'marketing' as const };

  it('goes where nothing has changed', async () => {
    await night.holds('r1', marketing);
    expect(await night.morning('r1')).toBe('ReplyApproved');
  });

  it('is rejected where a text by night may have been an opt-out, and nobody has looked yet', async () => {
    await night.holds('r1', marketing);
    await night.texted('m2', aVerdict({ possibleRevocation: true }));
    expect(await night.morning('r1')).toBe('ReplyRejected possible-revocation');
  });

  it('goes three at a time: the fourth waits until the first is a day old', async () => {
    for (const name of ['r1', 'r2', 'r3', 'r4']) await night.holds(name, marketing);
    const verdicts: string[] = [];
    for (const name of ['r1', 'r2', 'r3', 'r4']) verdicts.push(await night.morning(name));
    expect(verdicts).toEqual(['ReplyApproved', 'ReplyApproved', 'ReplyApproved', 'ReplyHeld brand-cap']);
    const fourth = (await night.rig.factsOf('ReplyHeld')).at(-1)!;
    expect(fourth.data.until).toBe('2026-11-22T17:00:00.000Z');
    night.rig.clock.passUntil(fourth.data.until);
    expect((await night.judged('r4')).type).toBe('ReplyApproved');
  });

  it('waits for the morning at once where its turn would come by night', async () => {
    for (const name of ['r1', 'r2', 'r3']) await night.holds(name, marketing);
    await night.morning('r1');
    night.rig.clock.pass(11.5 * hours);
    await night.judged('r2');
    await night.judged('r3');
    night.rig.clock.passUntil('2026-11-22T18:00:00.000Z');
    await night.asked('r4', marketing);
    await night.asked('r5', marketing);
    expect((await night.judged('r4')).type).toBe('ReplyApproved');
    const fifth = (await night.judged('r5')) as RecordedFact<'ReplyHeld'>;
    // r2 and r3 went half an hour before closing: by then hours are about to close again, and the guard is past.
    expect(fifth.data.rules[0]).toMatchObject({ id: 'brand-cap' });
    expect(fifth.data.until).toBe('2026-11-23T04:30:00.000Z');
  });
});

describe('conversational replies', () => {
  it('are not counted by the cap', async () => {
    night.rig.clock.passUntil('2026-11-21T18:00:00.000Z');
    await night.texted('m2');
    for (const name of ['r1', 'r2', 'r3', 'r4', 'r5']) {
      await night.asked(name);
      expect((await night.judged(name)).type).toBe('ReplyApproved');
    }
    await night.asked('r6', { category: 'marketing' });
    expect((await night.judged('r6')).type).toBe('ReplyApproved');
  });
});
