import type { CarrierReceipt, ReceiptStatus } from '@parley/contracts';
import type { MessageContext } from '@parley/broker/nest';
import { customer, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { SenderMetrics } from './metrics.js';
import { RecordReceipts } from './record-receipts.js';

describe('recording receipts', () => {
  let rig: ContactRig;
  let registry: Registry;
  let receipts: RecordReceipts;

  const receipt = (status: ReceiptStatus, changes: Partial<CarrierReceipt> = {}): CarrierReceipt => ({
    ...rig.contact,
    senderId,
    replyId: id('r1'),
    carrier: 'twilio',
    carrierMessageId: 'SM1',
    status,
    acceptedAt: rig.clock.now(),
    personal: { to: customer },
    ...changes,
  });
  const arrives = (status: ReceiptStatus, changes: Partial<CarrierReceipt> = {}, attempt = 1) =>
    receipts.record(receipt(status, changes), { attempt } as MessageContext);
  const withoutReplyId = { replyId: undefined } as const;
  const reply = async () => (await rig.state()).replies.byId[id('r1')]!;
  const unmatched = async (): Promise<number> =>
    (await registry.getSingleMetric('parley_receipts_unmatched_total')!.get()).values[0]?.value ?? 0;
  const sent = () =>
    rig.execute({
      type: 'RecordSent',
      replyId: id('r1'),
      attempt: 1,
      carrierMessageId: 'SM1',
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'answer',
    });

  beforeEach(async () => {
    rig = new ContactRig();
    registry = new Registry();
    receipts = new RecordReceipts(rig.contacts, rig.clock, new SenderMetrics(registry));
    await rig.receives('m1');
    await rig.approves('r1');
    await rig.execute({ type: 'ClaimReply', replyId: id('r1'), attempt: 1, carrier: 'twilio' });
  });
  afterEach(() => rig.close());

  it('records each once, in whatever order they come, and never lowers the status', async () => {
    await sent();
    for (const status of ['delivered', 'sending', 'queued', 'sent', 'delivered', 'queued'] as const) {
      expect(await arrives(status)).toEqual({ kind: 'ack' });
      expect(await reply()).toMatchObject({ status: 'delivered', receipt: 'delivered' });
    }
    expect(await rig.factsOf('ReplyDelivered')).toHaveLength(1);
    expect((await rig.factsOf('ReceiptRecorded')).map(({ data }) => data.status)).toEqual([
      'sending',
      'queued',
      'sent',
    ]);
  });

  it('learns from a receipt that the carrier has the text, before its answer was recorded', async () => {
    await arrives('delivered');
    await sent();
    expect(await reply()).toMatchObject({ status: 'delivered', carrierMessageId: 'SM1' });
    expect((await rig.factsOf('ReplySent')).map(({ data }) => data.knownBy)).toEqual(['receipt']);
  });

  it('waits a little for a reply without a carrier id that may turn out to be meant', async () => {
    expect(await arrives('delivered', withoutReplyId)).toMatchObject({ kind: 'retry' });
    await sent();
    expect(await arrives('delivered', withoutReplyId, 2)).toEqual({ kind: 'ack' });
    expect(await reply()).toMatchObject({ status: 'delivered' });
    expect(await unmatched()).toBe(0);
  });

  it('waits no longer than that, and counts the receipt instead of parking it', async () => {
    expect(await arrives('delivered', withoutReplyId, 5)).toEqual({ kind: 'ack' });
    expect(await unmatched()).toBe(1);
  });

  it('does not wait at all where no reply can be meant', async () => {
    await sent();
    expect(await arrives('delivered', { ...withoutReplyId, carrierMessageId: 'SM-foreign' })).toEqual({ kind: 'ack' });
    expect(await arrives('delivered', { replyId: id('nobody'), carrierMessageId: 'SM-foreign' })).toEqual({
      kind: 'ack',
    });
    expect(await unmatched()).toBe(2);
    expect(await reply()).toMatchObject({ status: 'sent' });
  });

  it('records a failure with its code', async () => {
    await sent();
    await arrives('undelivered', { code: '30005' });
    expect((await rig.factsOf('ReplyFailed'))[0]!.data).toMatchObject({
      code: '30005',
      permanent: true,
      optedOut: false,
    });
  });

  it('takes an opt-out that arrives as a receipt for a revocation', async () => {
    await sent();
    await arrives('failed', { code: '21610' });
    expect((await rig.factsOf('ReplyFailed'))[0]!.data).toMatchObject({ optedOut: true });
    expect((await rig.state()).consent.status).toBe('revoked');
  });
});
