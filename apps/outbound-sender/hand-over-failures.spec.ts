import { id } from '@parley/testkit';
import { SendingRig, type ScriptedCarrier } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { HandOverReply } from './hand-over-reply.js';
import { SenderMetrics } from './metrics.js';
import type { SenderParts } from './sender-parts.js';
import { approvalOf, triggerOf } from './trigger.js';

const calm = new AbortController().signal;

describe('a hand-over that fails', () => {
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

  it.each([
    ['a timeout', { kind: 'unknown', because: 'timeout' } as const, 'timeout'],
    ['a fault of the carrier’s own code', () => Promise.reject(new Error('boom')), 'carrier-fault'],
  ])('records %s as unknown, to be looked up soon', async (_, answer, because) => {
    carrier.answers(answer);
    await processOf().run(approvalOf(await rig.approves('r1')), calm);
    expect((await rig.factsOf('ReplyOutcomeUnknown'))[0]!.data).toEqual({
      replyId: id('r1'),
      attempt: 1,
      because,
      lookUpAt: new Date(Date.parse(rig.clock.now()) + 5_000).toISOString(),
    });
  });

  it('tries again when the time has come, and then succeeds', async () => {
    carrier.answers({ kind: 'failed', code: '20429', class: 'retry', retryAfterSeconds: 120, detail: '' });
    const living = processOf();
    const approvedAt = Date.parse(rig.clock.now());
    await living.run(approvalOf(await rig.approves('r1')), calm);
    const timer = triggerOf(await rig.comesDue('reply-retry', 'r1'));
    expect(Date.parse(rig.clock.now()) - approvedAt).toBe(120_000);
    await living.run(timer, calm);
    await living.run(timer, calm);
    expect(carrier.handedOver).toHaveLength(2);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplyFailed', 'ReplyClaimed', 'ReplySent']);
  });

  it('comes back as soon as the carrier asks, and later where that was too soon', async () => {
    const busy = { kind: 'failed', code: '20429', class: 'retry', retryAfterSeconds: 5, detail: '' } as const;
    carrier.answers(busy, busy, busy);
    const living = processOf();
    const waits: number[] = [];
    let before = Date.parse(rig.clock.now());
    await living.run(approvalOf(await rig.approves('r1')), calm);
    for (let attempt = 2; attempt <= 4; attempt += 1) {
      const timer = triggerOf(await rig.comesDue('reply-retry', 'r1'));
      waits.push(Date.parse(rig.clock.now()) - before);
      before = Date.parse(rig.clock.now());
      await living.run(timer, calm);
    }
    expect(waits).toEqual([5_000, 60_000, 120_000]);
    expect(carrier.handedOver).toHaveLength(4);
  });

  it('does not try before its time, whatever is delivered again', async () => {
    carrier.answers({ kind: 'failed', code: '20429', class: 'retry', detail: '' });
    const approval = approvalOf(await rig.approves('r1'));
    const living = processOf();
    await living.run(approval, calm);
    await living.run(approval, calm);
    await living.run({ ...approval, dueAt: rig.clock.now() }, calm);
    expect(carrier.handedOver).toHaveLength(1);
  });

  it('gives up after the attempts that the code is worth', async () => {
    const living = processOf();
    const answered = (code: string) => ({ kind: 'failed', code, class: 'retry', detail: '' }) as const;
    carrier.answers(...Array.from({ length: 9 }, () => answered('20429')));
    await living.run(approvalOf(await rig.approves('r1')), calm);
    for (let attempt = 2; attempt <= 5; attempt += 1)
      await living.run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    const failures = await rig.factsOf('ReplyFailed');
    expect(failures.map(({ data }) => [data.attempt, data.permanent])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
    ]);
  });

  it('gives an unreachable phone one more attempt', async () => {
    const living = processOf();
    const unreachable = {
      kind: 'failed',
      code: '30003',
      class: 'retry',
      retryAfterSeconds: 1_800,
      detail: '',
    } as const;
    carrier.answers(unreachable, unreachable);
    await living.run(approvalOf(await rig.approves('r1')), calm);
    await living.run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    expect((await rig.factsOf('ReplyFailed')).map(({ data }) => data.permanent)).toEqual([false, true]);
  });

  it('never tries again what failed for good', async () => {
    carrier.answers({ kind: 'failed', code: '21211', class: 'permanent', detail: '' });
    await processOf().run(approvalOf(await rig.approves('r1')), calm);
    expect((await rig.factsOf('ReplyFailed'))[0]!.data).toMatchObject({ code: '21211', permanent: true });
    expect(rig.logged.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(['21211']);
    expect(rig.logged.join()).not.toMatch(/4155550123|reply r1/);
  });

  it('writes the revocation that the carrier knew of and we did not, and sends nothing more', async () => {
    carrier.answers({ kind: 'failed', code: '21610', class: 'opted-out', detail: '' });
    const living = processOf();
    const second = approvalOf(await rig.approves('r2'));
    await living.run(approvalOf(await rig.approves('r1')), calm);
    await living.run(second, calm);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplyFailed', 'ConsentRevoked', 'ReplyRejected']);
    expect((await rig.state()).consent.status).toBe('revoked');
    expect(carrier.handedOver).toHaveLength(1);
  });

  it('rejects a second attempt after a STOP', async () => {
    carrier.answers({ kind: 'failed', code: '20429', class: 'retry', detail: '' });
    const living = processOf();
    await living.run(approvalOf(await rig.approves('r1')), calm);
    await rig.receivesStop('stop');
    await living.run(triggerOf(await rig.comesDue('reply-retry', 'r1')), calm);
    expect(carrier.handedOver).toHaveLength(1);
    expect(await rig.outcomes()).toEqual(['ReplyClaimed', 'ReplyFailed', 'ReplyRejected']);
  });
});
