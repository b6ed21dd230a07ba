import { ParleyError } from '@parley/contracts';
import { aText, aVerdict, customer, brandCode, id, senderId } from '@parley/testkit';
import { SendingRig, type ScriptedCarrier } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { HandOverReply } from './hand-over-reply.js';
import { SenderMetrics } from './metrics.js';
import type { SenderParts } from './sender-parts.js';
import { approvalOf, triggerOf } from './trigger.js';

const calm = new AbortController().signal;

describe('handing a reply over', () => {
  let rig: SendingRig;
  let carrier: ScriptedCarrier;

  /** The service in a process of its own. */
  const processOf = (changes: Partial<SenderParts> = {}): HandOverReply =>
    new HandOverReply({ ...rig.parts(), metrics: new SenderMetrics(new Registry()), ...changes });

  beforeEach(async () => {
    rig = new SendingRig();
    ({ carrier } = rig);
    await rig.receives('m1');
  });
  afterEach(() => rig.close());

  it('claims, sends exactly what was requested and judged, and records segments and alphabet', async () => {
    const media = [{ url: 'https://media.example/shoe.jpg', contentType: 'image/jpeg' }];
    const approval = await rig.approves('r1', { text: 'It ships today — “promised” ✓', media });
    expect(await processOf().run(approvalOf(approval), calm)).toEqual({ kind: 'ack' });
    expect(carrier.handedOver).toEqual([
      { replyId: id('r1'), from: brandCode, to: customer, text: 'It ships today — “promised” ✓', media },
    ]);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplySent']);
    expect((await rig.factsOf('ReplySent'))[0]!.data).toEqual({
      replyId: id('r1'),
      attempt: 1,
      carrierMessageId: `SM-${id('r1')}`,
      segments: 1,
      encoding: 'UCS-2',
      knownBy: 'answer',
    });
  });

  it('takes the carrier’s own count of segments where it has one', async () => {
    carrier.answers({ kind: 'sent', carrierMessageId: 'SM1', segments: 3 });
    await processOf().run(approvalOf(await rig.approves('r1')), calm);
    expect((await rig.factsOf('ReplySent'))[0]!.data).toMatchObject({ segments: 3, encoding: 'GSM-7' });
  });

  /** The confirmation of the text of that name, approved. */
  const answerTo = async (keyword: 'stop' | 'start') => {
    const answer = {
      replyId: id('c1'),
      automatic: `${keyword}Confirmation`,
      text: 'Acme: done',
      language: 'en',
    } as const;
    await rig.execute({ type: 'ApplyKeyword', senderId, messageId: id(keyword), keyword, answer });
    const verdict = { kind: 'approve', rules: [], ruleset: 'spec' } as const;
    await rig.execute({ type: 'JudgeReply', replyId: id('c1'), verdict });
    return approvalOf((await rig.factsOf('ReplyApproved')).at(-1)!);
  };

  const approvedUntil = async (expiresAt: string) => {
    await rig.execute({
      type: 'RequestReply',
      senderId,
      replyId: id('r1'),
      author: 'agent',
      category: 'conversational_reply',
      text: 'hi',
      media: [],
    });
    await rig.execute({
      type: 'JudgeReply',
      replyId: id('r1'),
      verdict: { kind: 'approve', rules: [], ruleset: 'spec', expiresAt },
    });
    return approvalOf((await rig.factsOf('ReplyApproved'))[0]!);
  };
  const inMs = (ms: number) => new Date(Date.parse(rig.clock.now()) + ms).toISOString();

  it('gives the carrier no longer than the approval holds', async () => {
    await processOf().run(await approvedUntil(inMs(90_500)), calm);
    expect(carrier.handedOver[0]).toMatchObject({ validitySeconds: 90 });
  });

  it.each([
    [1_000, 1],
    [999, 0],
  ])('hands over with %d ms left until the hours close: %d times', async (left, times) => {
    await processOf().run(await approvedUntil(inMs(left)), calm);
    expect(carrier.handedOver).toHaveLength(times);
  });

  it('hands nothing over once the hours have closed after the claim, and has it judged anew', async () => {
    const approval = await approvedUntil(inMs(5_000));
    const { contacts } = rig.parts();
    const slow: SenderParts['contacts'] = {
      execute: (...command) => contacts.execute(...command),
      load: async (contactId) => {
        const state = await contacts.load(contactId);
        if (state.replies.byId[id('r1')]?.status === 'claimed') rig.clock.pass(5_000);
        return state;
      },
    };
    await processOf({ contacts: slow }).run(approval, calm);
    expect(carrier.handedOver).toHaveLength(0);
    expect((await rig.factsOf('ReplyFailed'))[0]!.data).toMatchObject({ code: 'approval-expired', permanent: false });
    await processOf().run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    expect(carrier.handedOver).toHaveLength(0);
    expect((await rig.factsOf('ReplyHeld'))[0]!.data.rules).toMatchObject([{ id: 'approval-expired' }]);
  });

  it('hands nothing over where a wish about other texts lands behind the claim, and has it judged anew', async () => {
    const approval = await approvedUntil(inMs(60_000));
    const { contacts } = rig.parts();
    const categories = ['marketing'] as const;
    const slow: SenderParts['contacts'] = {
      execute: (...command) => contacts.execute(...command),
      load: async (contactId) => {
        if ((await contacts.load(contactId)).replies.byId[id('r1')]?.status === 'claimed')
          await rig.execute({ type: 'RevokeConsent', source: 'agent', channel: 'voice', categories });
        return contacts.load(contactId);
      },
    };
    await processOf({ contacts: slow }).run(approval, calm);
    expect(carrier.handedOver).toHaveLength(0);
    rig.clock.pass(5_000);
    await processOf().run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    expect(carrier.handedOver).toHaveLength(0);
    expect((await rig.factsOf('ReplyHeld'))[0]!.data.rules).toMatchObject([{ id: 'consent-changed-since-approval' }]);
  });

  it('counts the seconds from a STOP to its confirmation', async () => {
    await rig.receivesStop('stop');
    const approval = await answerTo('stop');
    rig.clock.pass(7_000);
    const registry = new Registry();
    await processOf({ metrics: new SenderMetrics(registry) }).run(approval, calm);
    expect(await registry.getSingleMetricAsString('parley_stop_confirmation_seconds')).toContain(
      'parley_stop_confirmation_seconds_sum{sender="main"} 7',
    );
  });

  it('does nothing when the approval is delivered again', async () => {
    const approval = approvalOf(await rig.approves('r1'));
    const living = processOf();
    await living.run(approval, calm);
    await living.run(approval, calm);
    await processOf().run(approval, calm);
    expect(carrier.handedOver).toHaveLength(1);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplySent']);
  });

  it('lets a repeat wait while the first is still at the carrier, and does not call it unknown', async () => {
    let answer = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      carrier.answers(() => {
        resolve();
        return new Promise((told) => (answer = () => told({ kind: 'sent', carrierMessageId: 'SM1' })));
      });
    });
    const approval = approvalOf(await rig.approves('r1'));
    const living = processOf();
    const first = living.run(approval, calm);
    await reached;
    const repeat = living.run(approval, calm);
    answer();
    expect(await Promise.all([first, repeat])).toEqual([{ kind: 'ack' }, { kind: 'ack' }]);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplySent']);
  });

  it('lets one of two processes send that take up the same approval at the same moment', async () => {
    const approval = approvalOf(await rig.approves('r1'));
    // Both have read the state before either claims.
    let both = 0;
    let go = (): void => undefined;
    const together = new Promise<void>((resolve) => (go = resolve));
    const turn = async (): Promise<void> => {
      both += 1;
      if (both === 2) go();
      await together;
    };
    await Promise.all(
      [processOf({ rates: { turn } }), processOf({ rates: { turn } })].map((each) => each.run(approval, calm)),
    );
    expect(carrier.handedOver).toHaveLength(1);
    expect(await rig.factsOf('ReplyClaimed')).toHaveLength(1);
  });

  it('calls the outcome unknown, and never sends again, where the process died between claim and record', async () => {
    const approval = approvalOf(await rig.approves('r1'));
    carrier.answers(() => new Promise(() => undefined));
    void processOf().run(approval, calm);
    await new Promise<void>((resolve) => {
      const look = (): unknown => (carrier.handedOver.length === 1 ? resolve() : setImmediate(look));
      look();
    });
    await processOf().run(approval, calm);
    await processOf().run(approval, calm);
    expect(carrier.handedOver).toHaveLength(1);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplyOutcomeUnknown']);
    expect((await rig.factsOf('ReplyOutcomeUnknown'))[0]!.data).toMatchObject({
      because: 'interrupted',
      lookUpAt: expect.any(String),
    });
  });

  it('does not call it unknown on behalf of a process that another message set going', async () => {
    carrier.answers({ kind: 'failed', code: '30001', class: 'retry', detail: '' });
    const approval = approvalOf(await rig.approves('r1'));
    await processOf().run(approval, calm);
    carrier.answers(async () => {
      await processOf().run(approval, calm);
      return { kind: 'sent', carrierMessageId: 'SM1' };
    });
    await processOf().run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplyFailed', 'ReplyClaimed', 'ReplySent']);
  });

  it('rejects at the claim what was approved before a STOP', async () => {
    const approval = approvalOf(await rig.approves('r1'));
    await rig.receivesStop('stop');
    expect(await processOf().run(approval, calm)).toEqual({ kind: 'ack' });
    expect(carrier.handedOver).toEqual([]);
    expect((await rig.factsOf('ReplyRejected'))[0]!.data.rules).toEqual([{ id: 'suppressed-at-claim', version: '1' }]);
  });

  it('sends the confirmation of the STOP itself', async () => {
    await rig.receivesStop('stop');
    await processOf().run(await answerTo('stop'), calm);
    expect(carrier.handedOver).toHaveLength(1);
  });

  it('rejects the confirmation of a START that a STOP came after', async () => {
    const start = aVerdict({ route: 'keyword', keyword: 'start', intent: undefined });
    await rig.execute({ type: 'ReceiveMessage', senderId, message: aText('start', { text: 'START' }), verdict: start });
    const approval = await answerTo('start');
    await rig.receivesStop('stop');
    await processOf().run(approval, calm);
    expect(carrier.handedOver).toHaveLength(0);
    expect((await rig.factsOf('ReplyRejected'))[0]!.data.rules).toEqual([{ id: 'suppressed-at-claim', version: '1' }]);
  });

  it('claims nothing while it waits for its turn', async () => {
    const busy = new ParleyError('sender-code-busy', 'later', { retryable: true });
    const waiting = processOf({ rates: { turn: () => Promise.reject(busy) } });
    await expect(waiting.run(approvalOf(await rig.approves('r1')), calm)).rejects.toBe(busy);
    expect(await rig.factsOf('ReplyClaimed')).toEqual([]);
  });

  it('parks an approval of a reply that nobody requested', async () => {
    const approval = approvalOf(await rig.approves('r1'));
    expect(await processOf().run({ ...approval, replyId: id('nobody') }, calm)).toMatchObject({ kind: 'park' });
  });
});
