import { customer, id, senderId } from '@parley/testkit';
import { FakeDesk } from '@parley/testkit/desk';
import { TicketRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { connectorOf } from './connector.js';
import { DeliverTickets } from './deliver-tickets.js';
import { HandOverText } from './hand-over-text.js';
import { RetryPace } from './retry-pace.js';

const secret = 'a plain secret';

describe('handing texts of tickets to a webhook', () => {
  let desk: FakeDesk;
  let rig: TicketRig<DeliverTickets>;

  beforeEach(async () => {
    desk = await FakeDesk.start({ secret });
    rig = new TicketRig((parts) => new DeliverTickets(connectorOf({ ...parts, registry: new Registry() }).handOver), {
      sender: { connector: { kind: 'webhook', url: desk.url, secret } },
    });
  });
  afterEach(async () => {
    await rig.close();
    await desk.stop();
  });

  it('posts the text with Listrak’s names and everything Listrak’s webhook lacks, signed', async () => {
    const { id: deliveryId, data } = await rig.receives('m1');
    await rig.settle();
    const [taken] = desk.taken;
    expect(taken).toMatchObject({ webhookId: deliveryId, signatureHolds: true });
    expect(taken!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-timestamp': String(Date.parse(rig.clock.now()) / 1_000),
    });
    expect(taken!.body).toEqual({
      SenderCode: 18335550100,
      CountryCode: 'US',
      PhoneId: 14155550123,
      Text: 'text m1',
      type: 'ticket.text-received',
      id: deliveryId,
      occurredAt: rig.clock.now(),
      brand: 'acme',
      senderId,
      conversationId: `${rig.contact.contactId}.${senderId}`,
      contactId: rig.contact.contactId,
      messageId: id('m1'),
      phone: customer,
      ticketId: data.ticketId,
      isNewTicket: true,
      intent: 'order_status',
      confidence: 0.9,
      language: 'en',
      media: [],
    });
    expect((await rig.factsOf('TicketOpened'))[0]!.data).toEqual({
      ticketId: data.ticketId,
      messageId: id('m1'),
      connector: 'webhook',
      externalTicketId: `desk-${data.ticketId}`,
    });
  });

  it('continues the open ticket, and after it was closed opens one that links back', async () => {
    const first = await rig.receives('m1');
    await rig.settle();
    await rig.receives('m2');
    await rig.settle();
    await rig.execute({ type: 'CloseTicket', ticketId: first.data.ticketId });
    await rig.receives('m3');
    await rig.settle();
    const links = ['ticketId', 'isNewTicket', 'externalTicketId', 'previousTicketId', 'previousExternalTicketId'];
    const named = `desk-${id('m1')}`;
    expect(desk.taken.map(({ body }) => links.map((link) => body[link]))).toEqual([
      [id('m1'), true, undefined, undefined, undefined],
      [id('m1'), false, named, undefined, undefined],
      [id('m3'), true, undefined, id('m1'), named],
    ]);
    expect((await rig.types()).filter((type) => /^Ticket(Opened|Updated)/.test(type))).toEqual([
      'TicketOpened',
      'TicketUpdated',
      'TicketOpened',
    ]);
  });

  it('keeps the order of a ticket while its first text is refused, and loses none', async () => {
    desk.next({ kind: 'answer', status: 500 }, { kind: 'answer', status: 502 });
    for (const name of ['m1', 'm2', 'm3']) await rig.receives(name);
    await rig.settle();
    expect(desk.deliveries).toHaveLength(1);
    await rig.retry('m1');
    expect(desk.texts).toEqual([]);
    await rig.retry('m1');
    expect(desk.texts).toEqual(['text m1', 'text m2', 'text m3']);
  });

  it('retries under the same id, with growing waits', async () => {
    const faults = [500, 503, 408, 429].map((status) => ({ kind: 'answer', status }) as const);
    desk.next(...faults);
    await rig.receives('m1');
    const waits: number[] = [];
    await rig.settle();
    for (const _ of faults) {
      waits.push(Date.parse((await rig.delivery('m1')).retryAt!) - Date.parse(rig.clock.now()));
      await rig.retry('m1');
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(new Set(desk.deliveries.map(({ webhookId }) => webhookId)).size).toBe(1);
    expect(await rig.delivery('m1')).toMatchObject({ status: 'done', attempt: 5 });
  });

  it('waits as long as it is asked to', async () => {
    desk.next({ kind: 'answer', status: 429, headers: { 'retry-after': '120' } });
    await rig.receives('m1');
    await rig.settle();
    expect(Date.parse((await rig.delivery('m1')).retryAt!) - Date.parse(rig.clock.now())).toBe(120_000);
  });

  it('gives up a text that keeps being refused, and goes on with the next', async () => {
    desk.next(...Array.from({ length: 14 }, () => ({ kind: 'answer', status: 422 }) as const));
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await rig.settle();
    while ((await rig.delivery('m1')).retryAt !== undefined) await rig.retry('m1');
    expect((await rig.factsOf('TicketDeliveryFailed')).at(-1)!.data).toMatchObject({
      code: 'http-422',
      permanent: true,
    });
    expect(desk.texts).toEqual(['text m2']);
  });

  it('leaves a platform alone that failed five times in a row, and comes back with one probe', async () => {
    desk.next(...Array.from({ length: 5 }, () => ({ kind: 'answer', status: 500 }) as const));
    const { data } = await rig.receives('m1');
    await rig.settle();
    for (let attempt = 2; attempt <= 5; attempt += 1) await rig.retry('m1');
    await rig.execute({ type: 'CloseTicket', ticketId: data.ticketId });
    await rig.receives('m2');
    await rig.settle();
    expect(desk.deliveries).toHaveLength(5);
    expect((await rig.factsOf('TicketDeliveryFailed')).at(-1)!.data).toMatchObject({
      messageId: id('m2'),
      code: 'platform-resting',
      retryAt: new Date(Date.parse(rig.clock.now()) + 5_000).toISOString(),
    });
    await rig.retry('m2');
    await rig.retry('m1');
    expect(desk.texts).toEqual(['text m2', 'text m1']);
    expect(rig.logged).toHaveLength(5);
    expect(rig.logged.join()).not.toMatch(/4155550123|text m/);
  });

  it('says what it wants where the sender code is gone from the configuration', async () => {
    const requested = await rig.receives('m1');
    const { contacts, store, clock, ids, random } = rig.parts();
    const empty = new DeliverTickets(new HandOverText(contacts, store, new Map(), new RetryPace(random), clock, ids));
    expect(await rig.moved(requested, empty)).toEqual({
      kind: 'park',
      because: expect.stringContaining('sender code main is not configured any more'),
    });
  });
});
