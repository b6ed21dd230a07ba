import { customer, id } from '@parley/testkit';
import { SendingRig, type ScriptedCarrier } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { HandOverReply } from './hand-over-reply.js';
import { LookUpPace } from './look-up-pace.js';
import { LookUpReply } from './look-up-reply.js';
import { SenderMetrics } from './metrics.js';
import { approvalOf, triggerOf } from './trigger.js';

const calm = new AbortController().signal;

describe('looking up a reply whose outcome is unknown', () => {
  let rig: SendingRig;
  let carrier: ScriptedCarrier;
  let lookUp: LookUpReply;
  let handedOverAt: string;

  const parts = () => ({ ...rig.parts(), metrics: new SenderMetrics(new Registry()) });
  const handOver = async (name: string): Promise<void> => {
    await new HandOverReply(parts()).run(approvalOf(await rig.approves(name, { text: 'Are you there?' })), calm);
  };
  const comesDue = async (name = 'r1') => lookUp.run(triggerOf(await rig.comesDue('reply-lookup', name)));
  const reply = async (name = 'r1') => (await rig.state()).replies.byId[id(name)]!;

  beforeEach(async () => {
    rig = new SendingRig();
    ({ carrier } = rig);
    lookUp = new LookUpReply(parts(), new LookUpPace());
    await rig.receives('m1');
    handedOverAt = rig.clock.now();
    carrier.answers({ kind: 'unknown', because: 'timeout' });
    await handOver('r1');
  });
  afterEach(() => rig.close());

  it('asks for what was handed over since the claim, and records what it finds', async () => {
    carrier.finds({ kind: 'found', carrierMessageId: 'SM1', status: 'sending', segments: 2 });
    expect(await comesDue()).toEqual({ kind: 'ack' });
    expect(carrier.lookedUp).toEqual([
      {
        since: handedOverAt,
        text: expect.objectContaining({ replyId: id('r1'), to: customer, text: 'Are you there?' }),
      },
    ]);
    expect((await rig.factsOf('ReplySent'))[0]!.data).toEqual({
      replyId: id('r1'),
      attempt: 1,
      carrierMessageId: 'SM1',
      segments: 2,
      encoding: 'GSM-7',
      knownBy: 'lookup',
    });
  });

  it.each([
    ['delivered', undefined, 'delivered'],
    ['undelivered', '30005', 'failed'],
  ] as const)('records what came after the sending: %s', async (status, code, ends) => {
    carrier.finds({ kind: 'found', carrierMessageId: 'SM1', status, ...(code ? { code } : {}) });
    await comesDue();
    expect(await reply()).toMatchObject({ status: ends, carrierMessageId: 'SM1', receipt: status });
  });

  it('revokes consent where the carrier says so only now', async () => {
    carrier.finds({ kind: 'found', carrierMessageId: 'SM1', status: 'failed', code: '21610' });
    await comesDue();
    expect((await rig.state()).consent.status).toBe('revoked');
  });

  it('asks again later where it cannot ask, less and less often', async () => {
    const waits: number[] = [];
    for (let look = 0; look < 16; look += 1) {
      carrier.finds({ kind: 'unavailable', because: 'http-503' });
      await comesDue();
      waits.push((Date.parse((await reply()).lookUpAt!) - Date.parse(rig.clock.now())) / 1_000);
    }
    expect(waits.slice(0, 5)).toEqual([10, 15, 30, 60, 120]);
    expect(waits.at(-1)).toBe(3_600);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  it('gives up after a day, and leaves the outcome unknown for everybody to see', async () => {
    while ((await reply()).lookUpAt !== undefined) {
      carrier.finds({ kind: 'unavailable', because: 'http-503' });
      await comesDue();
    }
    expect(Date.parse(rig.clock.now()) - Date.parse(handedOverAt)).toBeGreaterThanOrEqual(24 * 3_600_000);
    expect((await rig.factsOf('ReplyOutcomeUnknown')).at(-1)!.data).toMatchObject({ because: 'look-up-given-up' });
    expect(await reply()).toMatchObject({ status: 'unknown' });
  });

  it('believes that the carrier never had it only after several answers over some minutes, and sends nothing', async () => {
    let answers = 0;
    while ((await reply()).status === 'unknown') {
      answers += 1;
      await comesDue();
    }
    expect(answers).toBeGreaterThanOrEqual(3);
    expect(Date.parse(rig.clock.now()) - Date.parse(handedOverAt)).toBeGreaterThanOrEqual(300_000);
    expect((await rig.factsOf('ReplyFailed'))[0]!.data).toMatchObject({ code: 'never-accepted', permanent: true });
    expect(carrier.handedOver).toHaveLength(1);
  });

  it('begins to count anew after a restart', async () => {
    for (let look = 0; look < 6; look += 1) {
      lookUp = new LookUpReply(parts(), new LookUpPace());
      await comesDue();
    }
    expect(await reply()).toMatchObject({ status: 'unknown' });
  });

  it('does not take the equal text of another reply for this one', async () => {
    carrier.answers({ kind: 'sent', carrierMessageId: 'SM2' });
    await handOver('r2');
    carrier.finds({ kind: 'found', carrierMessageId: 'SM2', status: 'delivered' });
    await comesDue();
    expect(await reply('r1')).toMatchObject({ status: 'unknown' });
    expect((await rig.factsOf('ReplyOutcomeUnknown')).at(-1)!.data.because).toBe(
      'look-up-unavailable: several-equal-texts',
    );
  });

  it('does not ask where a receipt has told meanwhile, nor twice for the same timer', async () => {
    const timer = triggerOf(await rig.comesDue('reply-lookup', 'r1'));
    carrier.finds({ kind: 'unavailable', because: 'http-503' });
    await lookUp.run(timer);
    await lookUp.run(timer);
    expect(carrier.lookedUp).toHaveLength(1);
    const later = triggerOf(await rig.comesDue('reply-lookup', 'r1'));
    await rig.execute({ type: 'RecordReceipt', replyId: id('r1'), carrierMessageId: 'SM1', status: 'delivered' });
    await lookUp.run(later);
    expect(carrier.lookedUp).toHaveLength(1);
  });
});
